import { html, nothing, svg, unsafeCSS } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { colourOf, glyphCss, shape } from '../glyphs/glyphs.js';
import { RunningClock, span, timeOfDay } from '../live/clock.js';
import { LiveElement } from '../live/live-element.js';
import { sheet } from './time-controls.sheet';
import type { TimeView } from './view.js';

const PACES = [1, 10, 60];

/** The clock and what moves it. */
@customElement('time-controls')
export class TimeControls extends LiveElement<TimeView> {
  static styles = [unsafeCSS(glyphCss), sheet];

  @state() private now = 0;
  private readonly clock = new RunningClock();
  private beat = 0;

  connectedCallback(): void {
    super.connectedCallback();
    this.beat = window.setInterval(() => {
      if (this.clock.runs) this.now = this.clock.now();
    }, 100);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.beat);
  }

  protected show(next: TimeView, follows: boolean): void {
    super.show(next, follows);
    this.clock.hear(next.clock);
    this.now = next.clock.at;
  }

  render() {
    const v = this.view;
    if (!v) return nothing;
    const { time, tenth } = timeOfDay(this.now, v.clock.origin);
    const mark = v.playing ? 'running' : 'paused';
    return html`
      <div class="clock"><time>${time}<small>.${tenth}</small></time>
        <span class="state" style="color:${colourOf(mark)}"><svg viewBox="0 0 12 12" aria-hidden="true">${shape(mark)}</svg>${v.note}</span></div>
      <div class="trans" role="group" aria-label="Time">
        <button class="btn primary" ?disabled=${v.locked} @click=${() => this.emit('fl-play', { playing: !v.playing })}>
          <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">${v.playing ? pause : play}</svg>${v.playing ? 'Pause' : 'Play'}</button>
        <button class="btn" ?disabled=${v.locked || v.nextAt === undefined} aria-label="Step to the next event" @click=${() => this.emit('fl-step', {})}>
          <svg class="ic" viewBox="0 0 16 16" aria-hidden="true">${step}</svg>Step</button>
        <div class="seg" role="group" aria-label="Pace">${PACES.map((p) => html`<button aria-pressed=${v.pace === p ? 'true' : 'false'}
          aria-label="${p} times" ?disabled=${v.locked} @click=${() => this.emit('fl-pace', { pace: p })}>×${p}</button>`)}</div>
      </div>
      <div class="next">${v.next === undefined ? 'Nothing is due.'
        : html`<span class="what">Next: ${v.next}</span>${v.nextAt === undefined ? nothing : v.nextAt <= this.now ? ', now' : html`, in&nbsp;<span class="when">${span(v.nextAt - this.now)}</span>`}`}</div>`;
  }
}

const play = svg`<path d="M5 3.2v9.6L12.5 8z" fill="currentColor"/>`;
const pause = svg`<path d="M5.5 3.5v9M10.5 3.5v9" stroke-width="2.5"/>`;
const step = svg`<path d="M5 3.5L10.5 8 5 12.5zM12.5 3.5v9"/>`;
