import { nothing, svg, type SVGTemplateResult } from 'lit';
import { glyphAt } from '../glyphs/glyphs.js';
import { inOrder } from '../live/merge-patch.js';
import { fit, sans, textWidth } from './draw.js';
import type { Brush } from './host.js';
import { riser, type HostBox, type Layout } from './layout.js';
import type { MapView, MigrationView } from './view.js';

type Point = [number, number];

/** Corners of the way from one host to another over a network: up, along, down. */
export function way(l: Layout, from: HostBox, to: HostBox, network: number, lane = 0): Point[] {
  const y = (l.networks[network] ? l.networks[network]!.y + from.slip : Math.min(from.y, to.y) - 30) + lane * 9;
  const up = stem(from, network, y, lane);
  const down = stem(to, network, y, lane).reverse();
  return [...up, ...down];
}

/** From a host's edge to the network; from the second line of hosts it goes by the gap between the columns. */
function stem(box: HostBox, network: number, y: number, lane: number): Point[] {
  const x = riser(box, network) + lane * 12;
  if (box.line === 0) return [[x, box.y], [x, y]];
  const gap = box.x - 4 + lane;
  return [[x, box.y], [x, box.y - 14], [gap, box.y - 14], [gap, y]];
}

/** A line through the corners, each rounded by 6 px; the last one stops short for the arrowhead. */
function round(points: Point[], short: number): string {
  let d = `M${points[0]![0]} ${points[0]![1]}`;
  for (let i = 1; i < points.length; i++) {
    const [x, y] = points[i]!;
    const [px, py] = points[i - 1]!;
    const next = points[i + 1];
    const r = next ? 6 : short;
    const inX = Math.sign(x - px);
    const inY = Math.sign(y - py);
    d += `L${x - inX * r} ${y - inY * r}`;
    if (next) d += `Q${x} ${y} ${x + Math.sign(next[0] - x) * 6} ${y + Math.sign(next[1] - y) * 6}`;
  }
  return d;
}

interface Move {
  m: MigrationView;
  corners: Point[];
}

export interface Pill {
  vm: string;
  m: MigrationView;
  x: number;
  y: number;
  w: number;
  /** Width of the VM's name. */
  name: number;
  /** There is room for it. */
  fits: boolean;
}

/** Where each migration goes, and where the pill stands that tells of it; none between very many hosts. */
export function traffic(view: MapView, l: Layout): { moves: Move[]; pills: Pill[] } {
  if (l.hosts[0]?.level === 0.5) return { moves: [], pills: [] };
  const box = (name: string) => l.hosts.find((h) => h.name === name);
  let taken = l.left;
  const all = inOrder(view.migrations);
  const running = all.filter(([, m]) => m.speed > 0);
  const moves = [...running, ...all.filter(([, m]) => m.speed === 0)].flatMap(([vm, m], i) => {
    const [from, to] = [box(m.from), box(m.to)];
    const network = Math.max(0, l.networks.findIndex((n) => n.name === m.network));
    return from && to ? [{ vm, m, corners: way(l, from, to, network, m.speed > 0 ? i % 3 : 0) }] : [];
  });
  const pills = moves.map(({ vm, m, corners }) => {
    const xs = corners.map(([x]) => x);
    const [low, high] = [Math.min(...xs), Math.max(...xs)];
    const name = textWidth(vm, sans(13, 500));
    const w = Math.min(l.right - l.left, name + textWidth(m.text, sans(13)) + 29 + 26);
    const x = Math.max(taken, Math.min(l.right - w, (low + high) / 2 - w / 2));
    taken = x + w + 8;
    return { vm, m, x, w, name, y: corners[1]![1], fits: x + w <= l.right + 1 };
  });
  return { moves, pills };
}

export function drawTraffic(b: Brush, l: Layout): SVGTemplateResult {
  if (l.hosts[0]?.level === 0.5) return crowded(inOrder(b.view.migrations).map(([, m]) => m), l);
  const { moves, pills } = traffic(b.view, l);
  const crowd = pills.filter((p) => !p.fits).length;
  return svg`<g aria-hidden="true">
    ${moves.filter(({ m }) => m.speed > 0).map(({ m, corners }) => {
      const [x, y] = corners[corners.length - 1]!;
      const line = round(corners, 7);
      return svg`<path class="flow" d=${line}/><path class="pages speed-${m.speed}" d=${line}/>
        <path d="M${x - 9} ${y - 11}h18l-9 11z" fill="var(--fl-motion-fill)"/>`;
    })}
    ${pills.filter((p) => p.fits).map((p) => svg`
      <rect x=${p.x} y=${p.y - 14} width=${p.w} height="28" rx="14" class=${p.m.speed > 0 ? 'pill' : 'pill queued'}/>
      ${glyphAt(p.m.speed > 0 ? 'moving' : 'open', p.x + 10.5, p.y - 5.5, 11)}
      <text class="w" x=${p.x + 29} y=${p.y + 4.5}>${p.vm}</text>
      <text class="dim" x=${p.x + 29 + p.name + 8} y=${p.y + 4.5}>${fit(p.m.text, p.w - p.name - 45, sans(13))}</text>`)}
    ${crowd ? svg`<text class="c halo" x=${l.right} y=${(pills[0]?.y ?? 0) + 24} text-anchor="end">+ ${crowd} more</text>` : nothing}</g>`;
}

/** Between many small hosts a band for each migration would cover them: one line counts what moves. */
function crowded(all: MigrationView[], l: Layout): SVGTemplateResult {
  if (!all.length) return svg``;
  const queued = all.filter((m) => m.speed === 0).length;
  const running = all.length - queued;
  const text = [`${running} ${running === 1 ? 'VM moves' : 'VMs move'}`, queued ? `${queued} queued` : ''].filter(Boolean).join(', ');
  const w = textWidth(text, sans(13, 500)) + 44;
  return svg`<rect x=${l.right - w} y=${l.top + 20} width=${w} height="28" rx="14" class=${running ? 'pill' : 'pill queued'}/>
    ${glyphAt(running ? 'moving' : 'open', l.right - w + 11, l.top + 28.5, 11)}
    <text class="w" x=${l.right - w + 30} y=${l.top + 38.5}>${text}</text>`;
}

export interface Glide {
  vm: string;
  memory: string;
  w: number;
  h: number;
  path: string;
}

/** A VM that has just arrived, drawn on its way over the wire. */
export function drawGlide(g: Glide): SVGTemplateResult {
  return svg`<g class="glide" aria-hidden="true" style="offset-path:path('${g.path}')">
    <rect class="chip" x=${-g.w / 2} y=${-g.h / 2} width=${g.w} height=${g.h} rx="3" style="fill:var(--fl-motion-tint);stroke:var(--fl-motion)"/>
    ${glyphAt('moving', -g.w / 2 + 9.5, -5.5, 11)}
    <text class="n2" x=${-g.w / 2 + 29} y="4.5">${g.vm}</text><text class="m e" x=${g.w / 2 - 9} y="4.5">${g.memory}</text></g>`;
}
