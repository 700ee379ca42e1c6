import { nothing, svg, type SVGTemplateResult } from 'lit';
import { colourOf, glyphAt, type Mark } from '../glyphs/glyphs.js';
import { length } from '../live/clock.js';
import { condensed, firstThatFits, fit, sans, textWidth } from './draw.js';
import type { Brush } from './host.js';
import type { Layout, PartBox } from './layout.js';
import type { PartView } from './view.js';

const TOOTH = 44; // height of one step of the break
const BITE = 12; // how far a step leans: 44 px at 15.3 degrees
const EDGE = 10; // from a part's edge to its hosts

/** The broken ground under the parts of a cut network: each stands by itself, the break between them runs in steps. */
export function drawGround(b: Brush, l: Layout): SVGTemplateResult {
  return svg`${l.parts.map((p) => svg`<path class="ground ${look(b.view.parts?.[p.name])}" d=${outline(p, l)}/>`)}
    ${l.parts.filter((p) => !p.last).map((p) => svg`<path class="cut" d=${breakLine(p)}/>`)}`;
}

const look = (part: PartView | undefined) => (part?.state.mark === 'down' ? 'lost' : part?.state.mark === 'up' ? 'held' : 'open');

function outline(p: PartBox, l: Layout): string {
  const [top, bottom] = [p.top + p.slip, p.bottom + p.slip];
  const left = p.first ? Math.min(p.x - EDGE, l.left) : p.x - EDGE;
  const right = p.last ? Math.max(p.x + p.w + EDGE, l.right) : p.x + p.w + EDGE;
  const down = p.last ? `V${bottom}` : steps(right, top, bottom);
  const up = p.first ? `V${top}` : steps(left, bottom, top);
  return `M${left} ${top}H${right}${down}H${left}${up}Z`;
}

/** An edge in steps: each leans like the fault line, then jumps back. */
function steps(x: number, from: number, to: number): string {
  const way = Math.sign(to - from);
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const marks: string[] = [];
  for (let y = top; y < bottom; y += TOOTH) {
    const end = Math.min(bottom, y + TOOTH);
    const lean = ((end - y) / TOOTH) * BITE;
    marks.push(way > 0 ? `L${x + BITE / 2} ${y}L${x + BITE / 2 - lean} ${end}` : `L${x + BITE / 2 - lean} ${end}L${x + BITE / 2} ${y}`);
  }
  return (way > 0 ? marks : marks.reverse()).join('');
}

function breakLine(p: PartBox): string {
  const x = p.x + p.w + p.gap / 2;
  let d = '';
  for (let y = p.top + p.slip - 12; y < p.bottom + p.slip + 10; y += TOOTH) {
    d += `M${x + BITE / 2} ${y + 3}L${x + BITE / 2 - BITE * 0.86} ${y + TOOTH - 3}`;
  }
  return d;
}

/** Whose part it is, what it holds and what that means, in the corner of its ground. */
export function drawPartLabels(b: Brush, l: Layout): SVGTemplateResult {
  return svg`${l.parts.map((p) => {
    const part = b.view.parts?.[p.name];
    return part ? label(b, p, part, p.x - (p.w < 90 ? 6 : 0)) : nothing;
  })}`;
}

function label(b: Brush, p: PartBox, part: PartView, x: number): SVGTemplateResult {
  const y = p.top + p.slip;
  const room = p.x + p.w - x + 8;
  const left = part.until === undefined ? '' : `, ${length(part.until - b.now)} left`;
  const word = part.state.word + left;
  const after = textWidth(p.name, sans(13, 600)) + 12;
  const beside = after + 18 + textWidth(word, sans(13, 500)) <= room;
  const narrow = textWidth(word, sans(13, 500)) > room - 17 ? part.state.word : word;
  const [wx, wy] = beside ? [x + after, y + 20] : [x, y + 36];
  const ink = part.state.mark === 'up' ? 'var(--fl-up)' : colourOf(part.state.mark);
  const rest = fit([part.votes, part.say].filter(Boolean).join(' · '), room, condensed(12, 400));
  const short = textWidth(part.votes, condensed(12, 400)) <= room ? part.votes : fit(part.votes, room, condensed(12, 400));
  return svg`<text class="w" x=${x} y=${y + 20} style="font-weight:600">${p.name}</text>
    ${mark(part.state.mark, wx, wy - 10)}
    <text class=${beside ? 'w' : 'cd w'} x=${wx + (beside ? 17 : 15)} y=${wy} style="fill:${ink}">${firstThatFits([beside ? word : narrow], room - (wx - x) - 17)}</text>
    <text class="c cd" x=${x} y=${beside ? y + 38 : y + 51}>${rest.includes('…') ? short : rest}</text>`;
}

const mark = (m: Mark, x: number, y: number) =>
  m === 'up' ? svg`<rect x=${x + 3} y=${y + 1} width="6" height="10" rx="1" fill="var(--fl-up)"/>` : glyphAt(m, x, y, 12);
