import { svg, type SVGTemplateResult } from 'lit';

/** The states a thing can be seen in. The twin is Mark.java; look.md §2 gives shape, word and colour of each. */
export type Mark =
  | 'up' | 'running' | 'moving' | 'joining' | 'isolated' | 'unmonitored' | 'paused' | 'saved' | 'quarantined'
  | 'down' | 'off' | 'booting' | 'reserved' | 'unknown' | 'done' | 'open';

export type Tone = 'ink' | 'up' | 'motion' | 'isolated' | 'paused' | 'quar' | 'down' | 'absent' | 'faint';

const bar = svg`<rect class="gl-f" x="3" y="1" width="6" height="10" rx="1"/>`;
const chevrons = svg`<path class="gl-s" d="M1.8 2l4 4-4 4M6.2 2l4 4-4 4"/>`;
const ring = svg`<circle class="gl-s" cx="6" cy="6" r="4.6" stroke-dasharray="2.2 2.62" stroke-linecap="butt" stroke-width="2"/>`;
const strokes = svg`<path class="gl-s" d="M4 1.5v9M8 1.5v9" stroke-width="2.25"/>`;

const shapes: Record<Mark, SVGTemplateResult> = {
  up: bar,
  running: svg`<path class="gl-f" d="M3 1.4l7 4.6-7 4.6z"/>`,
  moving: chevrons,
  joining: chevrons,
  isolated: ring,
  unmonitored: svg`<circle class="gl-s" cx="6" cy="6" r="4.6" stroke-dasharray="2.2 2.62" stroke-linecap="butt"/>
    <circle class="gl-f" cx="6" cy="6" r="1.1"/>`,
  paused: strokes,
  saved: strokes,
  quarantined: svg`<path class="gl-s" d="M6 .9l4.5 2.6v5L6 11.1 1.5 8.5v-5z"/><path class="gl-s" d="M3.8 6h4.4"/>`,
  down: svg`<path class="gl-s" d="M2 2l8 8M10 2l-8 8" stroke-width="2.1"/>`,
  off: svg`<rect class="gl-s" x="2" y="2" width="8" height="8" rx="1"/>`,
  booting: svg`<circle class="gl-s" cx="6" cy="6" r="4.4"/><path class="gl-f" d="M6 1.6a4.4 4.4 0 0 1 0 8.8z"/>`,
  reserved: svg`<rect class="gl-s" x="2" y="2" width="8" height="8" rx="1" stroke-dasharray="2 2"/>`,
  unknown: svg`<rect class="gl-s" x="2" y="2" width="8" height="8" rx="1" stroke-dasharray=".1 2.5"/>`,
  done: svg`<path class="gl-s" d="M1.8 6.4l2.9 3 5.5-6.6" stroke-width="2"/>`,
  open: svg`<circle class="gl-s" cx="6" cy="6" r="4.6" stroke-width="1.4"/>`,
};

const tones: Record<Mark, Tone> = {
  up: 'ink', running: 'up', moving: 'motion', joining: 'motion', isolated: 'isolated', unmonitored: 'isolated',
  paused: 'paused', saved: 'paused', quarantined: 'quar', down: 'down', off: 'paused', booting: 'isolated',
  reserved: 'motion', unknown: 'absent', done: 'up', open: 'faint',
};

const colours: Record<Tone, string> = {
  ink: 'var(--fl-ink)', up: 'var(--fl-up)', motion: 'var(--fl-motion)', isolated: 'var(--fl-isolated)',
  paused: 'var(--fl-paused)', quar: 'var(--fl-quar)', down: 'var(--fl-down)', absent: 'var(--fl-absent)',
  faint: 'var(--fl-ink-3)',
};

export const toneOf = (mark: Mark): Tone => tones[mark] ?? 'absent';
export const colourOf = (mark: Mark): string => colours[toneOf(mark)];

/** A state's shape on its own 12 by 12 field, for use inside an <svg>. */
export const shape = (mark: Mark): SVGTemplateResult => shapes[mark] ?? shapes.unknown;

/** The same, placed in a larger picture: `size` px wide, its top left corner at x, y. */
export const glyphAt = (mark: Mark, x: number, y: number, size = 13): SVGTemplateResult => svg`
  <g class="gl" transform="translate(${x} ${y}) scale(${size / 12})" style="color:${colourOf(mark)}">${shape(mark)}</g>`;

/** Gives the shapes their stroke; every element that draws one includes it. */
export const glyphCss = `
  .gl-s { fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; }
  .gl-f { fill: currentColor; stroke: none; }`;
