import { nothing, svg, type SVGTemplateResult } from 'lit';
import { colourOf, glyphAt, shape, type Mark } from '../glyphs/glyphs.js';
import { coin, condensed, firstThatFits, fit, onTwoLines, sans, textWidth } from './draw.js';
import type { Brush } from './host.js';
import { riser, type HostBox, type Layout, type PartBox } from './layout.js';
import { traffic } from './traffic.js';
import { seen, type VolumeView } from './view.js';

/** Name, state and a line about the cluster, top left. */
export function drawTitle(b: Brush, l: Layout): SVGTemplateResult {
  const { title, note, state } = b.view;
  if (!title) return svg``;
  const after = l.left + textWidth(title, sans(20, 600)) + 16;
  return svg`<text class="n1" x=${l.left} y=${l.top + 32} style="font-size:20px">${title}</text>
    ${state ? svg`${titleGlyph(state.mark, after, l.top + 18.5)}
      <text x=${after + 20} y=${l.top + 31} class="w" style="font-size:14px;fill:${titleColour(state.mark)}">${state.word}</text>` : nothing}
    ${note ? svg`<text class="c" x=${l.left} y=${l.top + 52}>${note}</text>` : nothing}`;
}

/** A cluster that holds is a promise kept, so it is green where a host that is up is plain. */
const titleColour = (mark: Mark) => (mark === 'up' ? 'var(--fl-up)' : colourOf(mark));
const titleGlyph = (mark: Mark, x: number, y: number) => svg`
  <g transform="translate(${x} ${y}) scale(1.08)" style="color:${titleColour(mark)}">${shape(mark)}</g>`;

const witnessShape = {
  share: svg`<path class="gl-s" d="M14 13h7l2 2.5h9v15h-18z"/>`,
  disk: svg`<path class="gl-s" d="M14 17c0-4.5 18-4.5 18 0v12c0 4.5-18 4.5-18 0zM14 17c0 4.5 18 4.5 18 0"/>`,
  cloud: svg`<path class="gl-s" d="M18 30a5 5 0 0 1 0-10 6 6 0 0 1 11.5 1.500A4.3 4.3 0 0 1 29 30z"/>`,
} as const;

export function drawWitness(b: Brush, l: Layout): SVGTemplateResult {
  const w = b.view.witness;
  if (!w) return svg``;
  const [x, net] = [l.right - 180, l.networks[0]?.y];
  return svg`
    ${net ? svg`<path class="wire thin" d="M${l.parts.length ? l.right - 5 : l.right - 90} ${l.top + 59}V${net + (l.parts.at(-1)?.slip ?? 0)}"/>` : nothing}
    <rect class="frame" x=${x} y=${l.top + 13} width="180" height="46" rx="4"/>
    <g transform="translate(${x} ${l.top + 13})" style="color:var(--fl-ink)">${witnessShape[w.kind]}</g>
    <text class="n2" x=${x + 41} y=${l.top + 33}>${fit(w.name, 104, condensed(14))}</text>
    <text class="c" x=${x + 41} y=${l.top + 49}>${w.note}</text>${coin(w.vote, x + 160, l.top + 36)}
    ${b.selected === `witness:${w.name}` ? svg`<rect class="chosen" x=${x} y=${l.top + 13} width="180" height="46" rx="4"/>` : nothing}`;
}

export function drawNetworks(b: Brush, l: Layout): SVGTemplateResult {
  const { pills } = traffic(b.view, l);
  const label = (name: string, i: number, y: number) => {
    const network = b.view.networks[name]!;
    const widest = l.parts.filter((p) => p.shelf === 0).sort((p, q) => q.w - p.w)[0]; // where it has room
    const [from, to] = widest ? [widest.x, widest.x + widest.w] : [l.left, l.right];
    const at = y - 8 + (widest?.slip ?? 0);
    const covered = (right: boolean, width: number) =>
      pills.some((p) => p.fits && p.y - 14 < at + 3 && p.y + 14 > at - 11
        && (right ? p.x + p.w > to - width - 6 : p.x < from + width + 6) && (right ? p.x < to + 6 : p.x + p.w > from - 6));
    const whole = textWidth(`${name} ${network.note}`, sans(12));
    const usual = i % 2 === 1;
    // On the side where no pill lies on it; the note goes before the name does.
    const ways = [{ right: usual, note: true }, { right: !usual, note: true }, { right: usual, note: false }, { right: !usual, note: false }];
    const chosen = ways.find(({ right, note }) => (!note || whole <= to - from) && !covered(right, note ? whole : textWidth(name, sans(12)))) ?? ways[2]!;
    return svg`<text class="c halo ${on(b, widest)}" x=${chosen.right ? to : from} y=${at} text-anchor=${chosen.right ? 'end' : 'start'}>${name}
      ${chosen.note ? svg`<tspan class="f">${network.note}</tspan>` : nothing}</text>`;
  };
  return svg`
    ${l.networks.map(({ y }) => strata(l).map((s) => svg`<path class="wire" d="M${s.from} ${y + s.slip}H${s.to}"/>`))}
    ${l.networks.map(({ name, y }, i) => l.hosts.map((box) => {
      const carries = box.host.links[name];
      if (carries === undefined || (box.level === 0.5 && box.line > 0)) return nothing;
      const x = riser(box, i);
      const thin = b.view.networks[name]!.kind === 'cluster';
      if (carries) {
        return svg`<path class="wire ${thin ? 'thin' : ''}" d="M${x} ${y + box.slip}V${box.y}"/><circle cx=${x} cy=${y + box.slip} r="3" fill="var(--fl-ink-2)"/>`;
      }
      return svg`<path class="wire gone" d="M${x} ${y + box.slip}V${box.y}"/>
        ${i === 0 ? svg`<path class="cut" d="M${x + 1.9} ${y + box.slip + 5}l-3.83 14"/>` : nothing}`;
    }))}
    ${l.networks.map(({ name, y }, i) => label(name, i, y))}`;
}

/** What a label stands on: solid ground, or a part that has faded to an outline. */
const on = (b: Brush, box: PartBox | undefined): string => {
  const part = box && b.view.parts?.[box.name];
  return part && part.state.mark !== 'down' ? 'on-ground' : '';
};

/** How far a network reaches: from edge to edge, or as far as the part that it still joins. */
function strata(l: Layout): Array<{ from: number; to: number; slip: number }> {
  const top = l.parts.filter((p) => p.shelf === 0);
  if (!top.length) return [{ from: l.left, to: l.right, slip: 0 }];
  return top.map((p) => ({ from: p.first ? l.left : p.x - 4, to: p.last ? l.right : p.x + p.w + 4, slip: p.slip }));
}

export function drawRisers(b: Brush, l: Layout): SVGTemplateResult {
  return svg`${l.hosts.map((box) => l.plates.map((plate, i) => {
    const volume = b.view.volumes[plate.name]!;
    const path = volume.paths[box.name];
    if (!path || box.level === 0.5) return nothing;
    const x = foot(box, i, l.plates.length);
    const y = box.y + box.h;
    const on = x >= plate.x && x <= plate.x + plate.w ? '' : `M${x} ${plate.y - 14}H${x < plate.x ? plate.x + 10 : plate.x + plate.w - 10}V${plate.y}`;
    const end = on ? plate.y - 14 : plate.y;
    if (path === 'none') {
      return svg`<path class="wire gone" d="M${x} ${y + 6}V${end}"/>${i === 0 ? svg`<path class="cut" d="M${x + 2.2} ${y + 20}l-4.38 16"/>` : nothing}`;
    }
    const doubled = path === 'redirected';
    return svg`<path class="wire ${doubled ? 'amber' : ''}" d="M${doubled ? x - 2 : x} ${y}V${end}${on}"/>
      ${doubled ? svg`<path class="wire amber" d="M${x + 2} ${y}V${end}"/>` : nothing}`;
  }))}`;
}

/** The plugs, over the frames' edges. */
export function drawPlugs(b: Brush, l: Layout): SVGTemplateResult {
  return svg`<g aria-hidden="true">${l.hosts.map((box) => l.plates.map((plate, i) => {
    const path = b.view.volumes[plate.name]!.paths[box.name];
    if (!path || path === 'none' || box.level === 0.5) return nothing;
    return svg`<rect x=${foot(box, i, l.plates.length) - 4} y=${box.y + box.h - 4} width="8" height="8"
      fill=${path === 'redirected' ? 'var(--fl-isolated-fill)' : 'var(--fl-ink-2)'}/>`;
  }))}</g>`;
}

/** Where a volume's riser leaves a host; rows and volumes keep clear of each other. */
function foot(box: HostBox, volume: number, volumes: number): number {
  return box.x + box.w / 2 + (volume - (volumes - 1) / 2) * 18 + (box.line === 0 ? 0 : 9);
}

export function drawPlates(b: Brush, l: Layout): SVGTemplateResult {
  return svg`${l.plates.map((plate, i) => {
    const volume = b.view.volumes[plate.name]!;
    const holder = l.hosts.find((box) => box.name === volume.coordinator && box.level !== 0.5);
    return svg`${drawPlate(b, l, plate.name, volume, plate)}
      ${holder ? flag(foot(holder, i, l.plates.length), plate.y - (plate.y - l.hostsBottom) / 2 - 12, i, l.right) : nothing}`;
  })}`;
}

function flag(x: number, y: number, i: number, right: number): SVGTemplateResult {
  const back = x + 94 > right; // no room on the right: it hangs on the left
  return svg`<g class="flag" aria-hidden="true" style="transform:translate(${x}px,${y + i * 4}px)">
    <path d=${back ? 'M-12 20H-86V0H-12L-5 10z' : 'M12 20h74v-20H12l-7 10z'} fill="var(--fl-ink)"/>
    <text x=${back ? -82 : 17} y="14" style="fill:var(--fl-ground);font-size:12px;font-weight:500">coordinator</text></g>`;
}

/** "Cluster Shared Volume on SAN, NTFS", and shorter ways to say it. */
const noteWays = (note: string): string[] => {
  const kind = note.replace('Cluster Shared Volume', 'CSV').replace('Disk with one owner', 'one owner');
  return [note, kind, note.slice(note.lastIndexOf(', ') + 2), ''];
};

function drawPlate(b: Brush, l: Layout, name: string, volume: VolumeView, p: Layout['plates'][number]): SVGTemplateResult {
  const state = seen(volume, b.by);
  const room = p.w - 24;
  const dense = l.hosts[0]?.level === 0.5; // no flags between so many risers: the coordinator is named
  const say = dense && volume.coordinator ? `coordinator ${volume.coordinator}` : volume.say;
  const said = say ? onTwoLines(say, room, sans(12)) : [];
  const used = volume.disks.reduce((sum, d) => sum + d.size, 0);
  const unit = room / Math.max(volume.capacity, used, 1);
  const gap = volume.disks.length * 6 > used * unit ? 0.4 : 2; // many small disks stand close, and stay in scale
  let x = p.x + 12;
  const blocks = volume.disks.map((d) => {
    const w = Math.max(gap, d.size * unit - gap);
    const block = { ...d, x, w };
    x += w + gap;
    return block;
  });
  const copied = new Set(Object.values(b.view.volumes).flatMap((v) => v.disks.filter((d) => d.copied !== undefined).map((d) => d.vm)));
  const noteAt = p.x + 12 + textWidth(name, condensed(15, 600)) + 10;
  const usedW = volume.usedText.length * 7.1;
  return svg`
    <rect class="frame" x=${p.x} y=${p.y} width=${p.w} height=${p.h} rx="4"/>
    ${b.selected === `volume:${name}` ? svg`<rect class="chosen" x=${p.x} y=${p.y} width=${p.w} height=${p.h} rx="4"/>` : nothing}
    <text class="n2" x=${p.x + 12} y=${p.y + 25} style="font-size:15px;font-weight:600">${name}</text>
    ${state.mark === 'up' ? svg`<text class="c" x=${noteAt} y=${p.y + 25}>${dense ? '' : firstThatFits(noteWays(volume.note), p.x + p.w - noteAt - usedW - 24, sans(12))}</text>`
      : svg`${glyphAt(state.mark, noteAt, p.y + 14.5, 12)}<text class="c w" x=${noteAt + 18} y=${p.y + 25} style="fill:${colourOf(state.mark)}">${state.word}</text>`}
    <text class="m e" x=${p.x + p.w - 12} y=${p.y + 25}>${volume.usedText}</text>
    <rect x=${x} y=${p.y + 38} width=${Math.max(0, p.x + p.w - 12 - x)} height="14" fill="url(#free)" stroke="var(--fl-hair)"/>
    ${blocks.map((d) => {
      const vm = b.view.vms[d.vm];
      const mark = d.mark ?? (vm ? vm.belief.mark : 'off');
      const tone = mark === 'moving' || copied.has(d.vm) || b.view.migrations[d.vm] ? 'motion' : mark === 'unmonitored' || mark === 'booting' ? 'isolated' : mark === 'down' ? 'down' : '';
      const paint = tone ? `fill:var(--fl-${tone}-tint);stroke:var(--fl-${tone}-fill)` : 'fill:var(--fl-sunken);stroke:var(--fl-line)';
      const chosen = b.selected === `vm:${d.vm}` ? ';stroke:var(--fl-ink);stroke-width:2' : '';
      if (d.copied !== undefined) {
        return svg`<rect class="disk" x=${d.x} y=${p.y + 38} width=${d.w} height="14" stroke-dasharray="3 2"
            style="fill:var(--fl-surface);stroke:var(--fl-motion-fill)${chosen}"><title>${`Disk of ${d.vm}, on its way here`}</title></rect>
          <rect x=${d.x} y=${p.y + 38} width=${d.w * d.copied} height="14" style="fill:var(--fl-motion-fill);opacity:.45;pointer-events:none"/>
          ${d.w > 60 ? svg`<text class="cd" x=${d.x + 5} y=${p.y + 49.5} style="pointer-events:none">${firstThatFits([d.vm], d.w - 10)}</text>` : nothing}`;
      }
      return svg`<rect class="disk" x=${d.x} y=${p.y + 38} width=${d.w} height="14" style="${paint}${chosen}"><title>${`${d.mark ? 'Disks' : 'Disk'} of ${d.vm}`}</title></rect>
        ${d.w > 60 ? svg`<text class="cd" x=${d.x + 5} y=${p.y + 49.5} style="pointer-events:none">${firstThatFits([d.vm, d.vm.split(',')[0]!], d.w - 10)}</text>` : nothing}`;
    })}
    ${said.map((line, i) => svg`<text class="c" x=${p.x + 12} y=${p.y + (said.length > 1 ? 65 + i * 13.5 : 71)}>${line}</text>`)}`;
}
