import { inOrder } from '../live/merge-patch.js';
import type { HostView, MapView, VmView } from './view.js';

/** 3: everything. 2: VMs as named bricks. 1: VMs as thin bricks and a count. 0: a bar. By width of a host (look.md §4). */
/** 0.5: a tile, when there are so many hosts that each has only room for what is most needed. */
export type Level = 0 | 0.5 | 1 | 2 | 3;

export interface Row {
  name: string;
  vm: VmView;
  /** Memory held on the destination of a migration. */
  held: boolean;
  x: number;
  y: number;
  w: number;
  h: number;
}

export interface HostBox {
  name: string;
  host: HostView;
  level: Level;
  line: number;
  /** How far its part of the broken ground has slipped down. */
  slip: number;
  x: number;
  y: number;
  w: number;
  h: number;
  rows: Row[];
  /** VMs for which there is no row. */
  more: Array<[string, VmView]>;
}

/** One part of a cut network, as ground that is broken off. */
export interface PartBox {
  name: string;
  x: number;
  w: number;
  top: number;
  bottom: number;
  slip: number;
  shelf: number;
  first: boolean;
  last: boolean;
  /** Room between two parts. */
  gap: number;
}

export interface Layout {
  scale: number;
  width: number;
  height: number;
  top: number;
  left: number;
  right: number;
  networks: Array<{ name: string; y: number }>;
  hosts: HostBox[];
  parts: PartBox[];
  hostsBottom: number;
  plates: Array<{ name: string; x: number; y: number; w: number; h: number }>;
  lines: number;
}

const EDGE = 16;
const ROW = 32;
const CLOSE_ROW = 25; // before rows become bricks they move together
const BRICK = 20;
export const HEAD = 104; // to the first VM row of a full host

const DENSE = 24; // more hosts than that are tiles

const levelOf = (w: number): Level => (w >= 160 ? 3 : w >= 96 ? 2 : w >= 48 ? 1 : 0);

/** Places everything for a pane of the given size. Pure: the same view and size give the same picture. */
export function layOut(view: MapView, paneWidth: number, paneHeight: number): Layout {
  const all = inOrder(view.hosts);
  const groups = groupsOf(view, all);
  const torn = groups.filter((g) => g.part).length > 1;
  const dense = all.length > DENSE;
  const networkNames = inOrder(view.networks).map(([name]) => name);
  const volumes = inOrder(view.volumes);
  const labels = !torn ? 0 : groups.some((g) => g.hosts.length > 1) ? 58 : 74; // a label over one host takes three lines

  const most = dense ? columnsOf(all.length, paneWidth, paneHeight - 190 - 28 * networkNames.length) : 8;
  const { shelves, lines: perShelf } = shelve(groups, most, torn);
  const lines = shelves.length * perShelf;
  const perLine = Math.max(...shelves.map(columns));
  const gap = dense ? 6 : perLine > 6 ? 8 : 14;
  const between = torn ? (dense || groups.length > 3 ? 34 : 46) : 22;
  const gaps = (shelf: Group[]) => (columns(shelf) - 1) * gap + (shelf.length - 1) * (between - gap);
  const widest = Math.max(...shelves.map(gaps));
  const inner = torn ? 10 : 0; // from a plate's edge to its hosts
  const need = (w: number) => perLine * w + widest + 2 * (EDGE + inner);
  const scale = dense ? 1 : zoom(paneWidth, paneHeight, torn ? 600 : 584, need);
  const [width, height] = [paneWidth / scale, paneHeight / scale];

  const span = Math.min(width - 2 * EDGE, Math.max(600, perLine * 240 + widest));
  const left = (width - span) / 2;
  const w = Math.min(dense ? 200 : 300, (span - 2 * inner - widest) / perLine);
  const level = dense ? 0.5 : levelOf(w);

  const tight = height < (torn ? 700 : 584) || dense;
  const lineGap = dense ? 6 : 34;
  const networks = networkNames.map((name, i) => ({ name, y: (dense ? 80 : tight ? 84 : 94) + labels + (dense ? 28 : tight ? 34 : 38) * i }));
  const hostsTop = networks.length ? networks[networks.length - 1]!.y + (dense ? 18 : 40) : 84 + labels;
  const slips = torn ? 24 : 0;
  const [gapBelow, plate] = dense ? [30, 78] : tight ? [38, 84] : [54, 88];
  const below = slips + (volumes.length ? gapBelow + plate + (tight ? 8 : 18) : 24);
  const wanted = Math.max(3, ...all.map(([name, host]) => host.counts?.belief.length ?? on(view, name).length));
  const least = level === 0.5 ? 38 : level === 3 ? (torn && tight ? 214 : tight ? 236 : 252) : level === 2 ? 62 + 26 + 3 * BRICK : level === 1 ? 132 : 120;
  const tall = level === 0.5 ? 76 : level === 3 ? HEAD + 52 + Math.min(6, wanted) * ROW : level === 2 ? 88 + Math.min(9, wanted) * BRICK : 150;
  const shelfGap = labels ? 98 : lineGap;
  const breaks = (shelves.length - 1) * shelfGap + (lines - shelves.length) * lineGap;
  const room = (height - hostsTop - below - breaks) / lines;
  const h = Math.max(least, Math.min(Math.max(least, tall), room));
  const used = hostsTop + lines * h + breaks + below;
  const down = Math.max(0, Math.min(48, (height - used) / 2 - 4));
  networks.forEach((n) => (n.y += down));

  const step = groups.length > 4 ? 24 / (groups.length - 1) : 8;
  const hosts: HostBox[] = [];
  const parts: PartBox[] = [];
  shelves.forEach((shelf, row) => {
    const shelfTop = down + hostsTop + row * (perShelf * h + (perShelf - 1) * lineGap + shelfGap);
    let x = left + (span - (columns(shelf) * w + gaps(shelf))) / 2;
    shelf.forEach((group, i) => {
      const slip = torn ? i * step : 0;
      const line = row * perShelf;
      group.hosts.forEach(([name, host], k) => {
        const [column, across] = [k % group.columns, Math.floor(k / group.columns)];
        const box: HostBox = {
          name, host, level, slip, line: line + across, x: x + column * (w + gap), y: shelfTop + across * (h + lineGap) + slip, w, h, rows: [], more: [],
        };
        if (!host.counts) fill(box, on(view, name));
        hosts.push(box);
      });
      const wide = group.columns * w + (group.columns - 1) * gap;
      if (torn && group.part) {
        const top = row === 0 ? down + 76 : shelfTop - 66;
        const bottom = shelfTop + perShelf * h + (perShelf - 1) * lineGap + 14;
        parts.push({ name: group.part, x, w: wide, slip, top, bottom, first: i === 0, last: i === shelf.length - 1, shelf: row, gap: between });
      }
      x += wide + between;
    });
  });
  const hostsBottom = down + hostsTop + lines * h + breaks + slips;
  const each = (span - (volumes.length - 1) * 14) / Math.max(1, volumes.length);
  const plates = volumes.map(([name], i) => ({ name, x: left + i * (each + 14), y: hostsBottom + gapBelow, w: each, h: plate }));
  return {
    scale, width, height: Math.max(height, used), top: down, left, right: left + span, networks, hosts, parts, hostsBottom, plates, lines,
  };
}

interface Group {
  part?: string;
  hosts: Array<[string, HostView]>;
  columns: number;
}

const columns = (shelf: Group[]) => shelf.reduce((sum, g) => sum + g.columns, 0);

/** The parts of a cut network in their order, or all members together; hosts outside of the cluster stand to the side. */
function groupsOf(view: MapView, all: Array<[string, HostView]>): Group[] {
  const group = (hosts: Array<[string, HostView]>, part?: string): Group => ({ hosts, columns: hosts.length, ...(part ? { part } : {}) });
  const members = all.filter(([, h]) => h.clustered);
  const parts = inOrder(view.parts);
  const inParts = parts.map(([name]) => group(members.filter(([, h]) => h.part === name), name));
  const rest = members.filter(([, h]) => !parts.some(([name]) => name === h.part));
  return [...inParts, ...bySite(rest).map((hosts) => group(hosts)), group(all.filter(([, h]) => !h.clustered))].filter((g) => g.hosts.length);
}

/** Hosts of one site stand together; in place of them all when there is but one site. */
function bySite(hosts: Array<[string, HostView]>): Array<Array<[string, HostView]>> {
  const sites = [...new Set(hosts.map(([, h]) => h.site))];
  return sites.map((site) => hosts.filter(([, h]) => h.site === site));
}

/** Groups side by side, in as few lines as will do; what does not fit beside the others begins a shelf below. */
function shelve(groups: Group[], most: number, torn: boolean): { shelves: Group[][]; lines: number } {
  const total = groups.reduce((sum, g) => sum + g.hosts.length, 0);
  if (!torn) {
    const lines = Math.max(1, Math.ceil(total / most));
    const perLine = Math.ceil(total / lines);
    if (lines === 1) return { shelves: [groups], lines };
    return { shelves: [[{ hosts: groups.flatMap((g) => g.hosts), columns: perLine }]], lines };
  }
  let best: { shelves: Group[][]; lines: number } | undefined;
  for (let lines = 1; lines <= Math.ceil(total / most) + 1; lines++) {
    const sized = groups.map((g) => ({ ...g, columns: Math.ceil(g.hosts.length / lines) }));
    if (sized.some((g) => g.columns > most)) continue;
    const shelves: Group[][] = [[]];
    for (const g of sized) {
      const last = shelves[shelves.length - 1]!;
      if (last.length && columns(last) + g.columns > most) shelves.push([g]);
      else last.push(g);
    }
    const taken = { shelves, lines };
    const cost = (s: typeof taken) => s.shelves.length * s.lines + (s.shelves.length - 1) * 0.6;
    if (!best || cost(taken) < cost(best)) best = taken;
  }
  return best ?? { shelves: [groups], lines: 1 };
}

/** As many columns as leave a tile room for its name, and as few lines as leave it its height. */
function columnsOf(hosts: number, width: number, height: number): number {
  let best = 8;
  let found = 0;
  for (let c = 4; c <= 20; c++) {
    const w = (width - 2 * EDGE - (c - 1) * 6) / c;
    const h = height / Math.ceil(hosts / c) - 6;
    const worth = Math.min(1, w / 108) * Math.min(1, h / 62);
    if (w >= 70 && worth > found) [best, found] = [c, worth];
  }
  return best;
}

/** A little smaller is worth it when every host then shows one level more. */
function zoom(paneWidth: number, paneHeight: number, tall: number, need: (w: number) => number): number {
  const fit = Math.min(1.4, paneWidth / 800, paneHeight / tall);
  const full = paneWidth / need(161);
  const named = paneWidth / need(97);
  if (full >= 0.86) return Math.max(0.86, Math.min(fit, full));
  return Math.max(0.8, Math.min(fit, named));
}

/** What lies on a host: its VMs, and the memory held for those on their way, each in the place it will have. */
function on(view: MapView, host: string): Array<{ name: string; vm: VmView; held: boolean }> {
  return inOrder(view.vms).flatMap(([name, vm]): Array<{ name: string; vm: VmView; held: boolean }> => {
    const move = view.migrations?.[name];
    if (vm.host === host) return [{ name, vm, held: false }];
    return move?.to === host && move.speed > 0 ? [{ name, vm, held: true }] : [];
  });
}

function fill(box: HostBox, things: Array<{ name: string; vm: VmView; held: boolean }>): void {
  const { level, x, y, w, h } = box;
  if (level < 2) {
    box.more = things.map((t) => [t.name, t.vm]);
    return;
  }
  const pad = level === 3 ? 12 : 7;
  const head = level === 3 ? HEAD : 60;
  const space = h - head - (level === 3 ? 34 : 26);
  const rows = Math.floor((space + 4) / ROW);
  const close = Math.floor((space + 3) / CLOSE_ROW);
  const full = level === 3 && things.length <= Math.max(3, Math.min(6, Math.max(rows, close)));
  const wide = things.length <= rows || things.length > close;
  const step = full ? (wide ? ROW : CLOSE_ROW) : BRICK + 1;
  const columns = level === 3 && !full ? 2 : 1;
  const slots = full ? things.length : Math.floor((space + 3) / step) * columns;
  const shown = things.length <= slots ? things : byTrouble(things).slice(0, Math.max(0, slots));
  const each = (w - 2 * pad - (columns - 1) * 5) / columns;
  box.rows = shown.map((t, i) => ({
    ...t,
    x: x + pad + (i % columns) * (each + 5),
    y: y + head + Math.floor(i / columns) * step,
    w: each,
    h: full ? (wide ? 28 : CLOSE_ROW - 3) : BRICK - 2,
  }));
  box.more = things.filter((t) => !shown.includes(t)).map((t) => [t.name, t.vm]);
}

/** Those that need looking at come first; otherwise the order stays. */
function byTrouble<T extends { vm: VmView; held: boolean }>(things: T[]): T[] {
  const calm = (t: T) => (t.held || t.vm.belief.mark !== 'running' || t.vm.truth ? 0 : 1);
  return [...things].sort((a, b) => calm(a) - calm(b));
}

/** Where a network meets a host: the x of its riser. */
export function riser(box: HostBox, network: number): number {
  const step = box.level === 3 ? 30 : box.w / 4;
  return box.x + Math.min(step, 30) * (network + 1) - (box.level === 3 ? 0 : box.w / 12);
}
