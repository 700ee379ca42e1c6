import { html, nothing, svg, unsafeCSS, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { glyphCss } from '../glyphs/glyphs.js';
import { RunningClock } from '../live/clock.js';
import { LiveElement, calm } from '../live/live-element.js';
import { sheet } from './fabric-map.sheet';
import { dots, forgetWidths, hit, type Place } from './draw.js';
import { drawGround, drawPartLabels } from './ground.js';
import { drawHost, drawVm, remainder, type Brush } from './host.js';
import { layOut, type HostBox, type Layout, type Row } from './layout.js';
import { drawNetworks, drawPlates, drawPlugs, drawRisers, drawTitle, drawWitness } from './strata.js';
import { drawGlide, drawTraffic, way, type Glide } from './traffic.js';
import { seen, type MapView, type SeenBy } from './view.js';
import { heldWords, hostWords, mapWords, vmWords, volumeWords, witnessWords } from './words.js';

const GLIDE = 700;
const FAST = 60; // from this pace on nothing glides

/** The living fabric: networks over hosts over storage, in the grammar of look.md §4. */
@customElement('fabric-map')
export class FabricMap extends LiveElement<MapView> {
  static styles = [unsafeCSS(glyphCss), sheet];

  @property({ attribute: 'seen-by' }) seenBy: SeenBy = 'cluster';
  /** The thing shown elsewhere, as kind:name. */
  @property() selected: string | undefined;
  @state() private size = { width: 0, height: 0 };
  @state() private glides: Glide[] = [];
  @state() private closing = new Set<string>();
  @state() private now = 0;
  private focusKey: string | undefined;
  private readonly clock = new RunningClock();
  private readonly watch = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    this.size = { width, height };
  });
  private beat = 0;
  private layout: Layout | undefined;

  connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
    this.beat = window.setInterval(() => this.tick(), 200);
    void document.fonts?.ready.then(this.measureAnew);
    document.fonts?.addEventListener('loadingdone', this.measureAnew);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    clearInterval(this.beat);
    document.fonts?.removeEventListener('loadingdone', this.measureAnew);
  }

  private measureAnew = (): void => {
    forgetWidths();
    this.requestUpdate();
  };

  /** Only what counts down needs the clock between two pushes. */
  private tick(): void {
    const burns = Object.values(this.view?.hosts ?? {}).some((h) => h.fuse) || Object.values(this.view?.parts ?? {}).some((p) => p.until);
    if (this.clock.runs && burns) this.now = this.clock.now();
  }

  protected show(next: MapView, follows: boolean): void {
    const before = this.view;
    super.show(next, follows);
    this.clock.hear(next.clock);
    this.now = next.clock?.at ?? 0;
    if (before && follows && !calm() && next.clock.pace < FAST) {
      this.glide(before, next);
      this.close(before, next);
    }
  }

  /** Only a migration that was under way and is now done moves a VM in the picture. */
  private glide(before: MapView, next: MapView): void {
    for (const [name, move] of Object.entries(before.migrations ?? {})) {
      const [was, is] = [before.vms[name], next.vms[name]];
      const old = this.layout;
      if (next.migrations?.[name] || !was || !is || was.host !== move.from || is.host !== move.to || !old) continue;
      const lay = layOut(next, this.size.width, this.size.height);
      const start = rowOf(old, move.from, name);
      const end = rowOf(lay, move.to, name);
      const [from, to] = [lay.hosts.find((h) => h.name === move.from), lay.hosts.find((h) => h.name === move.to)];
      if (!start || !end || !from || !to) continue;
      const network = Math.max(0, lay.networks.findIndex((n) => n.name === move.network));
      const corners = way(lay, from, to, network).slice(1, -1);
      const points = [mid(start), ...corners, mid(end)];
      const glide = { vm: name, memory: is.memory, w: end.w, h: end.h, path: `M${points.map((p) => p.join(' ')).join('L')}` };
      this.glides = [...this.glides.filter((g) => g.vm !== name), glide];
      setTimeout(() => (this.glides = this.glides.filter((g) => g !== glide)), GLIDE);
    }
  }

  private close(before: MapView, next: MapView): void {
    const back = Object.entries(next.hosts)
      .filter(([name, host]) => before.hosts[name] && seen(before.hosts[name]!, this.seenBy).cut && !seen(host, this.seenBy).cut)
      .map(([name]) => name);
    if (!back.length) return;
    this.closing = new Set([...this.closing, ...back]);
    setTimeout(() => (this.closing = new Set([...this.closing].filter((name) => !back.includes(name)))), 420);
  }

  render() {
    const { view, size } = this;
    if (!view || !size.width) return nothing;
    if (!Object.keys(view.hosts ?? {}).length) return this.nothingYet(view);
    const l = (this.layout = layOut(view, size.width, size.height));
    const b: Brush = {
      view, by: this.seenBy, now: this.now, selected: this.selected, closing: this.closing,
      gliding: new Set(this.glides.map((g) => g.vm)),
    };
    return html`<svg viewBox="0 0 ${l.width} ${l.height}" style="height:${l.height * l.scale}px" role="tree"
        aria-label=${mapWords(view, this.seenBy)} @keydown=${this.onKey} @click=${this.onClick} @contextmenu=${this.onContextMenu}>
      <defs><pattern id="free" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(15.3)"
        ><path d="M0 0V6" stroke="var(--fl-line)" stroke-width="1"/></pattern></defs>
      <g aria-hidden="true">
        ${drawTitle(b, l)}${drawGround(b, l)}${drawNetworks(b, l)}${drawPartLabels(b, l)}${drawRisers(b, l)}
        ${repeat(l.hosts, (box) => box.name, (box) => svg`<g>${drawHost(b, box)}
          ${repeat(box.rows, (row) => row.name + row.held, (row) => svg`<g>${drawVm(b, box, row)}</g>`)}
          ${box.level === 3 ? remainder(b, box, box.y + box.h - 28, 12) : nothing}</g>`)}
        ${drawPlugs(b, l)}${drawPlates(b, l)}${drawWitness(b, l)}${drawTraffic(b, l)}
      </g>
      ${repeat(l.hosts, (box) => box.name, (box, i) => this.host(b, box, i, l))}
      ${l.plates.map((p) => this.spot(`volume:${p.name}`, volumeWords(p.name, view.volumes[p.name]!, b.by), p, [p.x + p.w - 34, p.y + p.h - 26]))}
      ${view.witness ? this.spot(`witness:${view.witness.name}`, witnessWords(view.witness), { x: l.right - 180, y: l.top + 13, w: 180, h: 46 }) : nothing}
      <g aria-hidden="true" class="over">${repeat(this.glides, (g) => g.vm, drawGlide)}</g>
    </svg>`;
  }

  // The picture is drawn below and is silent; over it lies a tree of spots that can be pointed at, focused and heard.

  private host(b: Brush, box: HostBox, i: number, l: Layout): SVGTemplateResult {
    const key = `host:${box.name}`;
    return svg`<g class="item" role="treeitem" aria-level="1" aria-posinset=${i + 1} aria-setsize=${l.hosts.length + l.plates.length + (b.view.witness ? 1 : 0)}
        aria-expanded=${box.rows.length ? 'true' : 'false'} aria-selected=${this.selected === key} aria-haspopup="menu"
        tabindex=${this.tabIndexOf(key, i === 0)} data-key=${key} aria-label=${hostWords(b.view, box.name, box.host, b.by)}>
      ${hit(box)}${box.level === 3 ? dots(box.x + box.w - (box.host.vote === undefined ? 32 : 58), box.y + 13) : nothing}
      ${box.rows.length ? svg`<g role="group">${repeat(box.rows, (row) => row.name + row.held, (row) => this.vm(b, box, row))}</g>` : nothing}</g>`;
  }

  private vm(b: Brush, box: HostBox, row: Row): SVGTemplateResult {
    const words = row.held ? heldWords(row.name, row.vm, box.name) : vmWords(b.view, row.name, row.vm, b.by);
    return this.spot(`${row.held ? 'held' : 'vm'}:${row.name}`, words, row, row.h > 20 && !row.held ? [row.x + row.w - 27, row.y + row.h / 2 - 9] : undefined, 2);
  }

  private spot(key: string, words: string, place: Place, menu?: [number, number], level = 1): SVGTemplateResult {
    return svg`<g class="item" role="treeitem" aria-level=${level} aria-selected=${this.selected === key} aria-haspopup="menu"
        tabindex=${this.tabIndexOf(key, false)} data-key=${key} aria-label=${words}>${hit(place)}${menu ? dots(...menu) : nothing}</g>`;
  }

  private nothingYet(view: MapView) {
    const text = view.empty?.text ?? 'No hosts yet.';
    return html`<div class="empty">
      <svg viewBox="0 0 220 84" aria-hidden="true"><path class="wire" d="M0 12H220"/><path class="wire gone" d="M0 42H220"/>
        <rect class="frame" x="1" y="62" width="218" height="20" rx="3"/></svg>
      <p>${text}</p>
      ${view.empty ? html`<button @click=${() => this.emit('fl-empty-action', {})}>${view.empty.action}</button>` : nothing}
    </div>`;
  }

  // One stop for Tab; inside, arrow keys walk hosts and volumes sideways, VMs up and down.

  private tabIndexOf(key: string, first: boolean): 0 | -1 {
    const keys = this.focusKey && this.item(this.focusKey) ? this.focusKey : undefined;
    return (keys ? keys === key : first) ? 0 : -1;
  }

  private item(key: string): SVGGElement | null {
    return this.renderRoot.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  private onKey = (event: KeyboardEvent): void => {
    const here = keyed(event);
    if (!here) return;
    const key = here.dataset['key']!;
    if (event.key === 'Enter' || event.key === ' ') this.choose(key);
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) this.menu(here);
    else {
      const next = this.neighbour(here, event.key);
      if (!next) return;
      this.focusOn(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private neighbour(here: SVGGElement, key: string): SVGGElement | undefined {
    const tops = [...this.renderRoot.querySelectorAll<SVGGElement>('[aria-level="1"]')];
    const top = here.getAttribute('aria-level') === '1' ? here : here.parentElement!.closest<SVGGElement>('[aria-level="1"]')!;
    const column = [top, ...top.querySelectorAll<SVGGElement>('[aria-level="2"]')];
    const [i, j] = [tops.indexOf(top), column.indexOf(here)];
    switch (key) {
      case 'ArrowRight':
        return tops[i + 1];
      case 'ArrowLeft':
        return here === top ? tops[i - 1] : top;
      case 'ArrowDown':
        return column[j + 1] ?? this.below(top);
      case 'ArrowUp':
        return column[j - 1];
      case 'Home':
        return tops[0];
      case 'End':
        return tops[tops.length - 1];
      default:
        return undefined;
    }
  }

  private below(top: SVGGElement): SVGGElement | undefined {
    return top.dataset['key']!.startsWith('host:') ? (this.renderRoot.querySelector<SVGGElement>('[data-key^="volume:"]') ?? undefined) : undefined;
  }

  private focusOn(item: SVGGElement): void {
    this.focusKey = item.dataset['key'];
    this.requestUpdate();
    item.focus();
  }

  private onClick = (event: MouseEvent): void => {
    const here = keyed(event);
    if (!here) return;
    this.focusOn(here);
    if (event.composedPath().some((n) => n instanceof Element && n.classList.contains('dots'))) this.menu(here);
    else this.choose(here.dataset['key']!);
  };

  private onContextMenu = (event: MouseEvent): void => {
    const here = keyed(event);
    if (!here) return;
    event.preventDefault();
    this.focusOn(here);
    this.menu(here, event);
  };

  private choose(key: string): void {
    const thing = named(key);
    this.selected = `${thing.kind}:${thing.name}`;
    this.emit('fl-select', thing);
  }

  private menu(item: SVGGElement, at?: MouseEvent): void {
    const place = (item.querySelector(':scope > .dots') ?? item).getBoundingClientRect();
    const [x, y] = at && (at.clientX || at.clientY) ? [at.clientX, at.clientY] : [place.left + 4, place.bottom];
    this.emit('fl-menu', { ...named(item.dataset['key']!), x: Math.round(x), y: Math.round(y) });
  }

  protected updated(changed: PropertyValues): void {
    super.updated(changed);
    const lost = this.focusKey && !this.item(this.focusKey);
    if (!lost) return;
    this.focusKey = undefined; // what had the focus is gone: the next Tab starts at the first host
    this.requestUpdate();
  }
}

/** Memory held on a destination stands for its VM. */
function named(key: string): { kind: string; name: string } {
  const kind = key.slice(0, key.indexOf(':'));
  return { kind: kind === 'held' ? 'vm' : kind, name: key.slice(kind.length + 1) };
}

const keyed = (event: Event): SVGGElement | undefined =>
  event.composedPath().find((n): n is SVGGElement => n instanceof SVGGElement && 'key' in n.dataset);

const rowOf = (l: Layout, host: string, vm: string): Row | undefined =>
  l.hosts.find((h) => h.name === host)?.rows.find((r) => r.name === vm);

const mid = (row: Row): [number, number] => [row.x + row.w / 2, row.y + row.h / 2];

declare global {
  interface HTMLElementTagNameMap {
    'fabric-map': FabricMap;
  }
}
