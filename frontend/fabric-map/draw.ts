import { nothing, svg, type SVGTemplateResult } from 'lit';
import { colourOf, type Mark } from '../glyphs/glyphs.js';
import { length } from '../live/clock.js';
import type { FuseView, MeterView, StateView } from './view.js';

const LEAN = 0.2736; // tan 15.3 degrees: how far the fault line goes sideways for each pixel down

const ruler = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined && ruler) {
    ruler.font = font;
    width = ruler.measureText(text).width;
    if (widths.size > 2000) widths.clear();
    widths.set(key, width);
  }
  return width ?? text.length * 7;
}

/** Widths measured before the fonts came are wrong. */
export const forgetWidths = (): void => widths.clear();

/** A name too long for its place loses its middle: PAYROLL…DB01. Type is never shrunk. */
export function fit(name: string, room: number, font: string): string {
  if (!name) return '';
  if (textWidth(name, font) <= room) return name;
  for (let keep = name.length - 1; keep > 2; keep--) {
    const tail = Math.min(4, Math.floor(keep / 2));
    const short = `${name.slice(0, keep - tail)}…${name.slice(-tail)}`;
    if (textWidth(short, font) <= room) return short;
  }
  return `${name.slice(0, 1)}…`;
}

/** The longest of several ways to say it that has room. */
export const firstThatFits = (ways: string[], room: number, font = condensed(12)): string =>
  ways.find((text) => textWidth(text, font) <= room) ?? fit(ways[ways.length - 1]!, room, font);

/** A sentence on two lines at most, broken between words. */
export function onTwoLines(text: string, room: number, font: string): string[] {
  if (textWidth(text, font) <= room) return [text];
  const words = text.split(' ');
  let first = words.length - 1;
  while (first > 1 && textWidth(words.slice(0, first).join(' '), font) > room) first--;
  return [fit(words.slice(0, first).join(' '), room, font), fit(words.slice(first).join(' '), room, font)];
}

export const condensed = (px: number, weight = 500) => `${weight} ${px}px "IBM Plex Sans Condensed"`;
export const sans = (px: number, weight = 400) => `${weight} ${px}px "IBM Plex Sans"`;

export function coin(vote: number, x: number, y: number, r = 10.5): SVGTemplateResult {
  return vote > 0
    ? svg`<g class="coin"><circle cx=${x} cy=${y} r=${r} fill="var(--fl-ink)"/>
        <text class="mid" x=${x} y=${y + r * 0.43} style="fill:var(--fl-ground);font-weight:600;font-size:${r * 1.24}px">${vote}</text></g>`
    : svg`<g class="coin"><circle cx=${x} cy=${y} r=${r - 0.5} fill="var(--fl-surface)" stroke="var(--fl-line-strong)" stroke-dasharray="2.5 2.5"/>
        <text class="mid" x=${x} y=${y + r * 0.43} style="fill:var(--fl-ink-3);font-weight:500;font-size:${r * 1.24}px">0</text></g>`;
}

export function meter(label: string, m: MeterView, x: number, y: number, w: number): SVGTemplateResult {
  const bar = Math.max(24, w - 36 - 62);
  const share = Math.max(0, Math.min(1, m.share));
  return svg`<text class="c" x=${x} y=${y}>${label}</text>
    <rect x=${x + 36} y=${y - 6.5} width=${bar} height="5" fill="var(--fl-track)"/>
    <rect class="level" x=${x + 36} y=${y - 6.5} width=${bar} height="5" style="transform:scaleX(${share});transform-origin:${x + 36}px 0"
      fill=${share > 0.9 ? 'var(--fl-isolated-fill)' : 'var(--fl-ink-3)'}/>
    <text class="m e" x=${x + w} y=${y}>${m.text}</text>`;
}

/** Colours of a host's frame; a healthy one is plain. */
export function paint(mark: Mark): { fill: string; stroke: string; dash: string } {
  const tinted = (tone: string) => ({ fill: `var(--fl-${tone}-tint)`, stroke: `var(--fl-${tone}-fill)`, dash: 'none' });
  switch (mark) {
    case 'isolated':
    case 'unmonitored':
      return tinted('isolated');
    case 'down':
      return tinted('down');
    case 'quarantined':
      return tinted('quar');
    case 'paused':
    case 'saved':
      return tinted('paused');
    case 'joining':
    case 'moving':
      return tinted('motion');
    case 'booting':
      return { fill: 'var(--fl-surface)', stroke: 'var(--fl-isolated-fill)', dash: '4 3' };
    case 'off':
    case 'unknown':
      return { fill: 'none', stroke: 'var(--fl-line-strong)', dash: '4 3' };
    default:
      return { fill: 'var(--fl-surface)', stroke: 'var(--fl-line)', dash: 'none' };
  }
}

/** A frame in register, or cut by the fault with its right side slipped down. `closing` plays it backwards once. */
export function frame(state: StateView, x: number, y: number, w: number, h: number, closing: boolean): SVGTemplateResult {
  const { fill, stroke, dash } = paint(state.mark);
  const style = `fill:${fill};stroke:${stroke};stroke-dasharray:${dash}`;
  if (!state.cut && !closing) return svg`<rect class="frame" x=${x} y=${y} width=${w} height=${h} rx="4" style=${style}/>`;
  const lean = LEAN * h; // how far the foot of the cut is to the left of its top
  const top = x + w * 0.6;
  const foot = top - lean;
  const at = (dy: number) => top + 1.5 - LEAN * dy;
  const [upper, lower] = h < 90 ? [3, h - 3] : [22, h - 36]; // on a small frame the words need the room between
  return svg`
    <path style=${style} d="M${x + 4} ${y}H${top}L${foot} ${y + h}H${x + 4}a4 4 0 0 1-4-4V${y + 4}a4 4 0 0 1 4-4z"/>
    <path class=${closing ? 'slip back' : 'slip'} style=${style}
      d="M${top + 3} ${y}H${x + w - 4}a4 4 0 0 1 4 4V${y + h - 4}a4 4 0 0 1-4 4H${foot + 3}z"/>
    ${closing ? nothing : svg`
      <path class="cut" d="M${at(-12)} ${y - 12}L${at(upper)} ${y + upper}"/>
      <path class="cut faint" d="M${at(upper)} ${y + upper}L${at(lower)} ${y + lower}"/>
      <path class="cut" d="M${at(lower)} ${y + lower}L${at(h + 16)} ${y + h + 16}"/>`}`;
}

export interface Place {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** What the pointer meets, and the ring that shows when its thing has the keyboard's focus. */
export const hit = ({ x, y, w, h }: Place): SVGTemplateResult => svg`
  <rect class="hit" x=${x} y=${y} width=${w} height=${h} rx="4"/>
  <rect class="ring" x=${x - 2.5} y=${y - 2.5} width=${w + 5} height=${h + 5} rx="6"/>`;

/** "…": opens the menu of its thing. For pointers only; the keyboard has the menu key. */
export const dots = (x: number, y: number): SVGTemplateResult => svg`<g class="dots" aria-hidden="true">
  <rect x=${x} y=${y} width="22" height="18" rx="3"/>
  ${[6, 11, 16].map((dx) => svg`<circle cx=${x + dx} cy=${y + 9} r="1.4"/>`)}</g>`;

const fuseFill = {
  silence: 'fill:var(--fl-fault)',
  wait: 'fill:var(--fl-isolated-fill)',
  boot: 'fill:var(--fl-ink-3)',
} as const;

/** Silence, wait and boot as one bar in scale; now is an upright. Before it solid, after it outlined. */
export function fuse(f: FuseView, now: number, x: number, y: number, w: number, words: boolean): SVGTemplateResult {
  const total = f.parts.reduce((sum, p) => sum + p.micros, 0) || 1;
  const px = (micros: number) => (micros / total) * w;
  const at = x + Math.max(0, Math.min(w, px(now - f.from)));
  let start = x;
  const parts = f.parts.map((p) => {
    const part = { ...p, x: start, w: px(p.micros) };
    start += part.w;
    return part;
  });
  return svg`<g class="fuse">
    ${parts.map((p) => {
      const done = Math.max(0, Math.min(p.w, at - p.x));
      const dash = p.kind === 'boot' ? '2 2' : 'none';
      const edge = p.kind === 'boot' ? 'var(--fl-line-strong)' : 'var(--fl-isolated-fill)';
      return svg`<rect x=${p.x + 0.5} y=${y + 0.5} width=${Math.max(0, p.w - 1)} height="8"
          style="fill:var(--fl-surface);stroke:${p.kind === 'silence' ? 'var(--fl-fault)' : edge};stroke-dasharray:${dash}"/>
        <rect x=${p.x} y=${y} width=${done} height="9" style=${fuseFill[p.kind]}/>`;
    })}
    <path d="M${at} ${y - 5}v19" stroke="var(--fl-ink)" stroke-width="2"/>
    ${words ? parts.map((p, i) => {
      const side = i === 0 ? '' : i === parts.length - 1 ? 'e' : 'mid';
      const free = [textWidth(parts[0]!.text, condensed(12, 400)), w - textWidth(parts[parts.length - 1]!.text, condensed(12, 400))];
      const tx = i === 0 ? x : i === parts.length - 1 ? x + w : x + (free[0]! + free[1]!) / 2;
      return svg`<text class="c cd ${side}" x=${tx} y=${y + 25}>${p.text}</text>`;
    }) : nothing}</g>`;
}

export const fuseLeft = (f: FuseView, now: number): string => `${length(f.until - now)} left`;

export const wordColour = (mark: Mark): string => (mark === 'up' ? 'var(--fl-ink-2)' : colourOf(mark));
