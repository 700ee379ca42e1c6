import { html, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { colourOf, glyphCss, shape } from '../glyphs/glyphs.js';
import { RunningClock, length, span, timeOfDay } from '../live/clock.js';
import { LiveElement } from '../live/live-element.js';
import { inOrder } from '../live/merge-patch.js';
import { placed, ticks } from './axis.js';
import { sheet } from './fault-lanes.sheet';
import type { FailoverView, FailoversView, LaneView, LanesView, SegmentView } from './view.js';

const SHORT = { silence: 'silence', wait: 'Isolated', notice: 'its turn', boot: 'boot' } as const;

/** Bars to scale; each label under its bar, or pushed right by the one before it. */
function partsOf(f: FailoverView, longest: number, width: number) {
  let [x, free] = [0, 0];
  return f.parts.map((p) => {
    const words = `${SHORT[p.kind]} ${span(p.micros)}`;
    const part = { ...p, words, x, w: Math.max(2, (p.micros / longest) * width - 1), at: Math.max(x, free) };
    x += (p.micros / longest) * width;
    free = part.at + words.length * 5.7 + 8;
    return part;
  });
}

const WEIGHT = { fault: 3, check: 2, command: 1, event: 0 } as const;

/** The timeline: one lane a thing; solid before now, dashed after it (look.md §5). */
@customElement('fault-lanes')
export class FaultLanes extends LiveElement<LanesView> {
  static styles = [unsafeCSS(glyphCss), sheet];

  @state() private now = 0;
  @state() private width = 600;
  /** The VM whose parts are named. */
  @state() private chosen = '';
  private readonly clock = new RunningClock();
  private beat = 0;
  private readonly watch = new ResizeObserver(([entry]) => (this.width = Math.max(240, entry!.contentRect.width - 106)));

  connectedCallback(): void {
    super.connectedCallback();
    this.tabIndex = 0; // it scrolls, so the keyboard must reach it
    this.watch.observe(this);
    this.beat = window.setInterval(() => {
      if (this.clock.runs) this.now = this.clock.now();
    }, 250);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    clearInterval(this.beat);
  }

  protected show(next: LanesView, follows: boolean): void {
    super.show(next, follows);
    this.clock.hear(next.clock);
    this.now = next.clock.at;
  }

  private share(at: number): number {
    const { from, to } = this.view!;
    return Math.max(0, Math.min(1, (at - from) / Math.max(1, to - from)));
  }

  private left = (at: number): string => `${(this.share(at) * 100).toFixed(2)}%`;

  private clockTime(at: number): string {
    return timeOfDay(at, this.view!.clock.origin).time;
  }

  render() {
    const v = this.view;
    if (!v) return nothing;
    const lanes = inOrder(v.lanes);
    if (!lanes.length) return html`<p class="empty">Nothing has happened yet. The lanes start with the first host.</p>`;
    const inWindow = Object.entries(v.marks ?? {}).filter(([, m]) => m.at >= v.from && m.at <= v.to);
    const pending = Object.entries(v.pending ?? {}).filter(([, p]) => p.at > this.now && p.at <= v.to);
    const ticksAt = ticks(v.from, v.to, v.clock.origin, Math.max(3, this.width / 92));
    const fine = ticksAt.length > 1 && ticksAt[1]! - ticksAt[0]! < 6e7;
    return html`<div class="lanes" role="group" aria-label="Timeline">
        <div class="row axis"><span></span><div class="track">
          ${ticksAt.map((at) => this.share(at) * this.width < this.width - (v.failovers ? 160 : 24) ? html`<span class="tick" style="left:${this.left(at)}">${this.clockTime(at).slice(0, fine ? 8 : 5)}</span>` : nothing)}
          ${this.labels(inWindow, pending)}
        </div></div>
        ${repeat(lanes, ([name]) => name, ([name, lane]) => this.lane(name, lane))}
        <div class="over" aria-hidden="true">
          ${ticksAt.map((at) => html`<i class="grid" style="left:${this.left(at)}"></i>`)}
          ${inWindow.map(([, m]) => html`<i class="line ${m.kind}" style="left:${this.left(m.at)}"></i>`)}
          ${pending.map(([, p]) => html`<i class="pend" style="left:${this.left(p.at)}"></i>`)}
          <i class="future" style="left:${this.left(this.now)}"></i>
          <i class="now ${this.share(this.now) > 0.94 ? 'late' : ''}" style="left:${this.left(this.now)}"><b>now</b></i>
        </div>
      </div>
      ${this.failovers(v.failovers)}`;
  }

  private labels(marks: Array<[string, LanesView['marks'][string]]>, pending: Array<[string, LanesView['pending'][string]]>) {
    const x = (at: number) => this.share(at) * this.width;
    const items = [
      ...marks.map(([seq, m]) => ({ seq, at: m.at, text: m.text, kind: m.kind as string, weight: WEIGHT[m.kind] })),
      ...pending.map(([, p]) => ({ seq: '', at: p.at, text: `${p.text} ${this.clockTime(p.at)}`, kind: 'pending', weight: 1 })),
    ];
    const now = x(this.now);
    const tag: [number, number] = this.share(this.now) > 0.94 ? [now - 40, now] : [now, now + 40];
    return placed(items, x, this.width, [tag]).map((m) => m.seq
      ? html`<button class="ev ${m.kind}" style="left:${m.left}px;max-width:${m.room}px" aria-label="${m.text}, ${this.clockTime(m.at)}"
          @click=${() => this.emit('fl-event', { seq: Number(m.seq) })}>${m.text}</button>`
      : html`<span class="ev" style="left:${m.left}px">${m.text}</span>`);
  }

  private lane(name: string, lane: LaneView): TemplateResult {
    const v = this.view!;
    const cuts = Object.values(v.marks ?? {}).filter((m) => m.kind === 'fault' && m.lane === name && m.at >= v.from && m.at <= v.to);
    return html`<div class="row">
      <span class="name"><svg viewBox="0 0 12 12" aria-hidden="true" style="color:${lane.mark === 'up' ? 'var(--fl-ink-3)' : colourOf(lane.mark)}"
        >${shape(lane.mark)}</svg><b title=${name}>${name}</b></span>
      <div class="track">
        <span class="sr">${lane.segments.map((s) => this.inWords(s)).join('; ')}</span>
        ${lane.segments.map((s) => this.segment(s))}
        ${cuts.map((m) => html`<i class="slash" style="left:${this.left(m.at)}"></i>`)}
      </div></div>`;
  }

  private segment(s: SegmentView) {
    const v = this.view!;
    const from = Math.max(v.from, s.from ?? this.now);
    const to = Math.min(v.to, s.to ?? (s.ghost ? v.to : this.now));
    if (to <= from) return nothing;
    const px = (this.share(to) - this.share(from)) * this.width;
    const long = s.look === 'away' && !s.ghost ? `${s.label ?? 'away'} ${length(to - (s.from ?? from), true)}` : s.label;
    const label = long && px > long.length * 5.6 + 12 ? long : undefined;
    return html`<span class="sg ${s.look} ${s.ghost ? 'ghost' : ''}" aria-hidden="true"
      style="left:${this.left(from)};width:${((this.share(to) - this.share(from)) * 100).toFixed(2)}%">${label ? html`<b>${label}</b>` : nothing}</span>`;
  }

  private inWords(s: SegmentView): string {
    const what = s.label ?? s.look;
    const when = `${s.from === undefined ? 'from now' : `from ${this.clockTime(s.from)}`}${s.to === undefined ? '' : ` to ${this.clockTime(s.to)}`}`;
    return `${what} ${when}${s.ghost ? ', expected' : ''}`;
  }

  private failovers(f: FailoversView | undefined) {
    if (!f) return nothing;
    const rows = inOrder(f.vms);
    const longest = Math.max(1, ...rows.map(([, r]) => r.parts.reduce((sum, p) => sum + p.micros, 0)));
    const chosen = f.vms[this.chosen] ? this.chosen : rows[0]?.[0];
    const left = f.until === undefined ? '' : ` ${length(f.until - this.now)} left.`;
    return html`<section class="failovers" aria-label="Failover, part by part">
      <p class="head">${f.head}${f.waits ? html` <b>Now: ${f.waits}${left}</b>` : nothing}</p>
      <ul class="stages">${f.stages.map((s) => html`<li class=${s.now ? 'at' : ''}>
        <i class="part ${s.kind}"></i><span>${s.text}${s.now ? html`<em>now</em>` : nothing}</span><strong>${s.length}</strong>
        ${s.link ? html`<button @click=${() => this.emit('fl-setting', { name: s.link })} title="Change it">${s.setting}</button>`
          : html`<small>${s.kind === 'boot' ? 'the guest’s own' : 'its priority, and room'}</small>`}</li>`)}</ul>
      ${rows.map(([vm, r]) => this.failover(vm, r, longest, vm === chosen))}
      ${f.more ? html`<p class="head">and ${f.more} more</p>` : nothing}</section>`;
  }

  private failover(vm: string, r: FailoverView, longest: number, chosen: boolean) {
    const width = this.width - 124;
    const now = ((this.now - r.lost) / longest) * width;
    return html`<div class="failover ${chosen ? 'chosen' : ''}">
      <button class="name" aria-pressed=${chosen} @click=${() => this.choose(vm)}><b>${vm}</b></button>
      <ol class="parts">${partsOf(r, longest, width).map((p) => html`<li>
        <i class="part ${p.kind} ${p.ghost ? 'ghost' : ''}" style="left:${p.x}px;width:${p.w}px"></i>
        ${p.ghost && now > p.x ? html`<i class="part ${p.kind}" style="left:${p.x}px;width:${Math.min(p.w, now - p.x)}px"></i>` : nothing}
        <span class=${chosen ? '' : 'sr'} style="left:${p.at}px">${p.words}<span class="sr">${p.ghost ? ', expected' : ''}</span></span></li>`)}
        ${!r.over && now > 0 && now < width ? html`<li class="here" aria-hidden="true" style="left:${now}px"></li>` : nothing}</ol>
      <strong>${r.text}</strong></div>`;
  }

  private choose(vm: string): void {
    this.chosen = vm;
    this.emit('fl-select', { kind: 'vm', name: vm });
  }
}
