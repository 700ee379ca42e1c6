import { inOrder } from '../live/merge-patch.js';
import type { HostView, MapView, VmView } from './view.js';

/** 3: everything. 2: VMs as named bricks. 1: VMs as thin bricks and a count. 0: a bar. By width of a host (look.md §4). */
export type Level = 0 | 1 | 2 | 3;

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
  x: number;
  y: number;
  w: number;
  h: number;
  rows: Row[];
  /** VMs for which there is no row. */
  more: Array<[string, VmView]>;
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
  hostsBottom: number;
  plates: Array<{ name: string; x: number; y: number; w: number; h: number }>;
  lines: number;
}

const EDGE = 16;
const ROW = 32;
const CLOSE_ROW = 25; // before rows become bricks they move together
const BRICK = 20;
export const HEAD = 104; // to the first VM row of a full host

const levelOf = (w: number): Level => (w >= 160 ? 3 : w >= 96 ? 2 : w >= 48 ? 1 : 0);

/** Places everything for a pane of the given size. Pure: the same view and size give the same picture. */
export function layOut(view: MapView, paneWidth: number, paneHeight: number): Layout {
  const hosts = inOrder(view.hosts);
  const members = hosts.filter(([, h]) => h.clustered).concat(hosts.filter(([, h]) => !h.clustered));
  const lines = Math.max(1, Math.ceil(members.length / 8));
  const perLine = Math.max(1, Math.ceil(members.length / lines));
  const gap = perLine > 6 ? 8 : 14;
  const aside = members.some(([, h]) => h.clustered) && members.some(([, h]) => !h.clustered) ? 22 : 0;
  const need = (w: number) => perLine * w + (perLine - 1) * gap + aside + 2 * EDGE;
  const scale = zoom(paneWidth, paneHeight, need);
  const [width, height] = [paneWidth / scale, paneHeight / scale];

  const span = Math.min(width - 2 * EDGE, Math.max(600, perLine * 240 + (perLine - 1) * gap));
  const left = (width - span) / 2;
  const w = Math.min(300, (span - aside - (perLine - 1) * gap) / perLine);
  const inset = (span - aside - perLine * w - (perLine - 1) * gap) / 2;
  const level = levelOf(w);

  const tight = height < 584;
  const networks = inOrder(view.networks).map(([name], i) => ({ name, y: (tight ? 84 : 94) + (tight ? 34 : 38) * i }));
  const hostsTop = networks.length ? networks[networks.length - 1]!.y + 40 : 84;
  const volumes = inOrder(view.volumes);
  const [gapBelow, plate] = tight ? [42, 78] : [54, 84];
  const below = volumes.length ? gapBelow + plate + (tight ? 10 : 22) : 24;
  const wanted = Math.max(3, ...members.map(([name]) => on(view, name).length));
  const least = level === 3 ? (tight ? 236 : 252) : level === 2 ? 62 + 26 + 3 * BRICK : level === 1 ? 132 : 120;
  const most = level === 3 ? HEAD + 52 + Math.min(6, wanted) * ROW : level === 2 ? 88 + Math.min(9, wanted) * BRICK : 150;
  const room = (height - hostsTop - below - (lines - 1) * 34) / lines;
  const h = Math.max(least, Math.min(Math.max(least, most), room));
  const used = hostsTop + lines * h + (lines - 1) * 34 + below;
  const down = Math.max(0, Math.min(48, (height - used) / 2 - 4));
  networks.forEach((n) => (n.y += down));

  const boxes = members.map(([name, host], i): HostBox => {
    const column = i % perLine;
    const x = left + inset + column * (w + gap) + (host.clustered ? 0 : aside);
    const y = down + hostsTop + Math.floor(i / perLine) * (h + 34);
    const box: HostBox = { name, host, level, line: Math.floor(i / perLine), x, y, w, h, rows: [], more: [] };
    fill(box, on(view, name));
    return box;
  });
  const hostsBottom = down + hostsTop + lines * h + (lines - 1) * 34;
  const each = (span - (volumes.length - 1) * 14) / Math.max(1, volumes.length);
  const plates = volumes.map(([name], i) => ({ name, x: left + i * (each + 14), y: hostsBottom + gapBelow, w: each, h: plate }));
  return {
    scale, width, height: Math.max(height, used), top: down, left, right: left + span, networks, hosts: boxes, hostsBottom, plates, lines,
  };
}

/** A little smaller is worth it when every host then shows one level more. */
function zoom(paneWidth: number, paneHeight: number, need: (w: number) => number): number {
  const fit = Math.min(1.4, paneWidth / 800, paneHeight / 584);
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
  const wide = things.length <= Math.max(3, rows);
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
