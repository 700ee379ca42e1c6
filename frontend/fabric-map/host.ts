import { nothing, svg, type SVGTemplateResult } from 'lit';
import { glyphAt, toneOf, colourOf } from '../glyphs/glyphs.js';
import { coin, condensed, firstThatFits, fit, frame, fuse, fuseLeft, meter, paint, sans, textWidth, wordColour } from './draw.js';
import { HEAD, type HostBox, type Row } from './layout.js';
import { seen, type CountView, type MapView, type SeenBy } from './view.js';

export interface Brush {
  view: MapView;
  by: SeenBy;
  now: number;
  selected: string | undefined;
  /** Hosts whose cut is closing up. */
  closing: Set<string>;
  /** VMs on their way in the picture; their row waits for them. */
  gliding: Set<string>;
}

/** How many VMs in which state: counted by the server when there are many, else here; those to look at first. */
export function counted(b: Brush, { host, more, rows }: HostBox): CountView[] {
  if (host.counts) return (b.by === 'truth' ? host.counts.truth : undefined) ?? host.counts.belief;
  const counts = new Map<string, CountView>();
  for (const vm of [...rows.filter((r) => !r.held).map((r) => r.vm), ...more.map(([, vm]) => vm)]) {
    const { mark, word } = seen(vm, b.by);
    const known = counts.get(word);
    counts.set(word, { mark, word, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, c) => Number(a.mark === 'running') - Number(c.mark === 'running'));
}

/** The counts as rows, where VMs would stand. */
function countRows(b: Brush, box: HostBox, top: number): SVGTemplateResult | typeof nothing {
  if (!box.host.counts) return nothing;
  const pad = box.level === 3 ? 12 : 8;
  return svg`${counted(b, box).map(({ mark, word, count }, i) => {
    const y = box.y + top + i * 26;
    if (y + 20 > box.y + box.h - 20) return nothing;
    return svg`<rect class="chip" x=${box.x + pad} y=${y} width=${box.w - 2 * pad} height="22" rx="3"/>
      ${glyphAt(mark, box.x + pad + 7, y + 5.5, 11)}
      <text class="n2" x=${box.x + pad + 25} y=${y + 15.5} style="font-size:13px">${fit(word, box.w - 2 * pad - 41 - textWidth(String(count), condensed(13)), condensed(13))}</text>
      <text class="m e" x=${box.x + box.w - pad - 8} y=${y + 15.5}>${count}</text>`;
  })}`;
}

/** Of many hosts: glyph, name, vote, how many VMs, and the state in words when it is not Up. */
function tile(b: Brush, box: HostBox): SVGTemplateResult {
  const { name, host, x, y, w, h } = box;
  const state = seen(host, b.by);
  const calm = state.mark === 'up';
  const countdown = host.fuse ? `, ${fuseLeft(host.fuse, b.now)}` : '';
  const third = h >= 58;
  const counts = calm || third ? counted(b, box) : [];
  const below = textWidth(name, condensed(13, 600)) > w - 37; // the name comes first, and the vote where there is room
  let at = x + 7;
  return svg`
    ${glyphAt(state.mark, x + 5, y + 7, 10)}
    <text class="cd ink" x=${x + 18} y=${y + 16} style="font-size:13px;font-weight:600">${fit(name, w - 22 - (host.vote === undefined || below ? 0 : 15), condensed(13, 600))}</text>
    ${host.vote !== undefined ? coin(host.vote, x + w - 10, below ? y + h - 11 : y + 12, below ? 6 : 7) : nothing}
    ${calm ? nothing : svg`<text class="cd w" x=${x + 7} y=${y + 31} style="fill:${wordColour(state.mark)}">${firstThatFits([state.word + countdown, state.word + countdown.replace(' left', ''), state.word, state.word.split(', ').at(-1)!], w - 12)}</text>`}
    ${counts.map(({ mark, word, count }) => {
      const width = 15 + textWidth(String(count), condensed(12)) + 8;
      if (at + width > x + w) return nothing;
      const left = at;
      at += width;
      const line = calm ? y + 31 : y + 48;
      return svg`<g><title>${`${count} ${word}`}</title>${glyphAt(mark, left, line - 9, 9)}
        <text class="cd" x=${left + 13} y=${line}>${count}</text></g>`;
    })}
    ${calm && third && host.memory ? svg`<rect x=${x + 7} y=${y + h - 11} width=${w - 14} height="4" fill="var(--fl-track)"/>
      <rect x=${x + 7} y=${y + h - 11} width=${(w - 14) * Math.min(1, host.memory.share)} height="4" fill="var(--fl-ink-3)"/>` : nothing}`;
}

/** The frame and everything in it but the VM rows. */
export function drawHost(b: Brush, box: HostBox): SVGTemplateResult {
  const state = seen(box.host, b.by);
  const outline = b.selected === `host:${box.name}`;
  return svg`
    ${frame(state, box.x, box.y, box.w, box.h, b.closing.has(box.name))}
    ${outline ? svg`<rect class="chosen" x=${box.x} y=${box.y} width=${box.w} height=${box.h + (state.cut ? 7 : 0)} rx="4"/>` : nothing}
    ${box.level === 3 ? full(b, box) : box.level === 2 ? named(b, box) : box.level === 1 ? narrow(b, box) : box.level === 0.5 ? tile(b, box) : bar(b, box)}`;
}

function full(b: Brush, box: HostBox): SVGTemplateResult {
  const { name, host, x, y, w, h } = box;
  const state = seen(host, b.by);
  const vote = host.vote !== undefined;
  const countdown = host.fuse ? fuseLeft(host.fuse, b.now) : '';
  const outside = !host.clustered && b.view.title ? `not in ${b.view.title}` : '';
  const after = x + 33 + textWidth(name, sans(17, 600)) + 8; // where the name ends, its site begins
  const site = host.site ? firstThatFits([host.site], x + w - (vote ? 64 : 34) - after) : '';
  return svg`
    ${glyphAt(state.mark, x + 12.5, y + 14.5)}
    <text class="n1" x=${x + 33} y=${y + 27}>${fit(name, w - 46 - (vote ? 42 : 12) - 22, sans(17, 600))}</text>
    ${vote ? coin(host.vote!, x + w - 22, y + 22) : nothing}
    <text class="c w" x=${x + 12} y=${y + 49} style="fill:${wordColour(state.mark)}">${fit(state.word, w - 24 - (countdown ? 72 : 0), sans(12, 500))}</text>
    ${countdown ? svg`<text class="m e w" x=${x + w - 12} y=${y + 49} style="fill:${colourOf(state.mark)}">${countdown}</text>` : nothing}
    ${site && site === host.site ? svg`<text class="c f" x=${after} y=${y + 27}>${site}</text>` : nothing}
    ${outside ? svg`<text class="c f e" x=${x + w - 12} y=${y + 49}>${outside}</text>` : nothing}
    ${host.fuse ? fuse(host.fuse, b.now, x + 12, y + 66, w - 24, true) : svg`
      ${host.cpu ? meter('CPU', host.cpu, x + 12, y + 73, w - 24) : host.processor ? svg`
        <text class="c" x=${x + 12} y=${y + 73}>CPU</text>
        <text class="c cd e" x=${x + w - 12} y=${y + 73}>${fit(host.processor, w - 60, condensed(12))}</text>` : nothing}
      ${host.memory ? meter('RAM', host.memory, x + 12, y + 91, w - 24) : nothing}`}
    ${countRows(b, box, HEAD)}
    ${port(b, name, host.storage, x, y, w, h, !!state.cut)}`;
}

function port(b: Brush, name: string, local: string | undefined, x: number, y: number, w: number, h: number, cut: boolean) {
  const paths = Object.entries(b.view.volumes).filter(([, v]) => v.paths[name]);
  const foot = y + h - 12 + (cut ? 6 : 0);
  if (!paths.length) return local ? svg`<text class="c f" x=${x + 12} y=${foot}>${local}</text>` : nothing;
  const worst = paths.find(([, v]) => v.paths[name] === 'none') ?? paths.find(([, v]) => v.paths[name] === 'redirected') ?? paths[0]!;
  const path = worst[1].paths[name];
  const label = paths.length > 1 ? `${worst[0]} +${paths.length - 1}` : worst[0];
  if (cut) {
    return svg`<text class="c e" x=${x + w - 12} y=${foot}>${label} <tspan class="f">${path === 'none' ? 'no path' : path}</tspan></text>`;
  }
  return svg`<text class="c" x=${x + 12} y=${foot}>${label}</text>
    <text class="c e ${path === 'redirected' ? 'amber' : 'f'}" x=${x + w - 12} y=${foot}>${path === 'none' ? 'no path' : path}</text>`;
}

function named(b: Brush, box: HostBox): SVGTemplateResult {
  const { name, host, x, y, w, h } = box;
  const state = seen(host, b.by);
  return svg`
    ${glyphAt(state.mark, x + 8, y + 11, 11)}
    <text class="n2 w" x=${x + 23} y=${y + 21}>${fit(name, w - 52, condensed(14, 600))}</text>
    ${host.vote !== undefined ? coin(host.vote, x + w - 15, y + 16, 8.5) : nothing}
    ${host.fuse ? svg`<text class="cd w" x=${x + 8} y=${y + 39} style="fill:${colourOf(state.mark)}">${firstThatFits([`${state.word}, ${fuseLeft(host.fuse, b.now)}`, `${state.word} ${fuseLeft(host.fuse, b.now).replace(' left', '')}`], w - 16)}</text>
        ${fuse(host.fuse, b.now, x + 8, y + 46, w - 16, false)}`
      : svg`<text class="c cd" x=${x + 8} y=${y + 39} style="fill:${wordColour(state.mark)}">${fit(state.word, w - 16, condensed(12))}</text>
        ${host.processor && textWidth(state.word + host.processor, condensed(12)) < w - 26 ? svg`<text class="c cd e" x=${x + w - 8} y=${y + 39}>${host.processor}</text>` : nothing}
        ${host.memory ? svg`<rect x=${x + 8} y=${y + 46} width=${w - 16} height="4" fill="var(--fl-track)"/>
          <rect x=${x + 8} y=${y + 46} width=${(w - 16) * Math.min(1, host.memory.share)} height="4" fill="var(--fl-ink-3)"/>` : nothing}`}
    ${countRows(b, box, 60)}
    ${remainder(b, box, y + h - 9, 8)}`;
}

/** "+ 37 running": what has no row of its own. */
export function remainder(b: Brush, { more, x, w }: HostBox, y: number, pad: number) {
  if (!more.length) return nothing;
  const calm = more.filter(([, vm]) => seen(vm, b.by).mark === 'running').length;
  const text = calm === more.length ? `+ ${calm} running` : calm === 0 ? `+ ${more.length} ${seen(more[0]![1], b.by).word.toLowerCase()}` : `+ ${calm} running, ${more.length - calm} not`;
  return svg`<text class="c cd" x=${x + pad} y=${y}>${firstThatFits([text, `+ ${more.length}`], w - 2 * pad)}</text>`;
}

function narrow(b: Brush, box: HostBox): SVGTemplateResult {
  const { name, host, x, y, w, h, more } = box;
  const state = seen(host, b.by);
  const columns = 3;
  const bw = (w - 12 - (columns - 1) * 3) / columns;
  const fits = Math.floor((h - 74) / 8) * columns;
  return svg`
    ${glyphAt(state.mark, x + 6, y + 9, 10)}
    <text class="cd ink" x=${x + 19} y=${y + 18}>${fit(name, w - 23, condensed(12))}</text>
    ${state.mark === 'up' ? nothing : svg`<text class="c cd" x=${x + 6} y=${y + 34} style="fill:${wordColour(state.mark)}">${fit(state.word, w - 12, condensed(12))}</text>`}
    ${more.slice(0, fits).map(([, vm], i) => {
      const mark = seen(vm, b.by).mark;
      const plain = mark === 'running';
      return svg`<rect x=${x + 6 + (i % columns) * (bw + 3)} y=${y + 42 + Math.floor(i / columns) * 8} width=${bw} height="5"
        fill=${plain ? 'var(--fl-ink-3)' : mark === 'off' ? 'none' : colourOf(mark)} stroke=${mark === 'off' ? colourOf(mark) : 'none'}/>`;
    })}
    ${host.counts ? counted(b, box).map(({ mark, word, count }, i) => svg`<g><title>${`${count} ${word}`}</title>
      ${glyphAt(mark, x + 6, y + 42 + i * 17, 10)}<text class="cd" x=${x + 20} y=${y + 51 + i * 17}>${count}</text></g>`)
      : svg`<text class="m" x=${x + 6} y=${y + h - 9}>${more.length}${w > 76 ? ' VMs' : ''}</text>`}
    ${host.vote !== undefined ? coin(host.vote, x + w - 12, y + h - 13, 7) : nothing}`;
}

function bar(b: Brush, { name, host, x, y, w, h }: HostBox): SVGTemplateResult {
  const state = seen(host, b.by);
  return svg`<rect x=${x + w / 2 - 3} y=${y + 26} width="6" height=${h - 36} fill=${state.mark === 'up' ? 'var(--fl-ink-3)' : colourOf(state.mark)}/>
    ${glyphAt(state.mark, x + w / 2 - 5, y + 9, 10)}<title>${name}</title>`;
}

/** One VM: solid edge when its place is known, dashed when it is only believed or held. */
export function drawVm(b: Brush, box: HostBox, row: Row): SVGTemplateResult {
  const { name, vm, held, x, y, w, h } = row;
  const state = held ? { mark: 'reserved' as const, word: 'held' } : seen(vm, b.by);
  const lost = seen(box.host, b.by).cut;
  const moving = held || state.mark === 'moving';
  const unsure = held || lost || state.mark === 'unmonitored' || b.gliding.has(name);
  const style = moving ? 'fill:var(--fl-motion-tint);stroke:var(--fl-motion)'
    : lost ? `fill:var(--fl-surface);stroke:${paint(seen(box.host, b.by).mark).stroke}`
    : toneOf(state.mark) === 'up' ? '' : `stroke:${paint(state.mark).stroke}`;
  const small = h < 20;
  const free = w - 50 - textWidth(name, condensed(14)); // the name comes first, then as much about memory as there is room for
  const memory = (held ? [`${vm.memory} held`, 'held'] : [vm.memory]).find((text) => text.length * 7.1 <= free) ?? '';
  const room = w - (small ? 26 : 40) - (small || !memory ? 0 : memory.length * 7.1);
  const mid = y + h / 2;
  return svg`
    <rect class="chip" x=${x} y=${y} width=${w} height=${h} rx=${small ? 2 : 3} stroke-dasharray=${unsure ? '3 3' : 'none'} style=${style}/>
    ${b.selected === `vm:${name}` && !held ? svg`<rect class="chosen" x=${x} y=${y} width=${w} height=${h} rx="3"/>` : nothing}
    ${glyphAt(state.mark, x + (small ? 5 : 9.5), mid - (small ? 4.5 : 5.5), small ? 9 : 11)}
    <text class=${small ? 'cd ink' : 'n2'} x=${x + (small ? 18 : 29)} y=${mid + (small ? 4.2 : 4.5)}>${fit(name, room, condensed(small ? 12 : 14))}</text>
    ${small ? nothing : svg`<text class="m e" x=${x + w - 9} y=${mid + 4.5}>${memory}</text>`}`;
}
