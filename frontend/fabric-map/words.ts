import { inOrder } from '../live/merge-patch.js';
import { seen, type HostView, type MapView, type SeenBy, type VmView, type VolumeView, type WitnessView } from './view.js';

/** What a screen reader says: name, state, place. */
export function hostWords(view: MapView, name: string, host: HostView, by: SeenBy): string {
  const counts = by === 'truth' ? (host.counts?.truth ?? host.counts?.belief) : host.counts?.belief;
  const vms = counts?.reduce((sum, c) => sum + c.count, 0) ?? Object.values(view.vms).filter((vm) => vm.host === name).length;
  const states = counts ? `: ${counts.map((c) => `${c.count} ${c.word}`).join(', ')}` : '';
  const part = (host.site ? `, in ${host.site}` : '') + (host.part ? `, ${host.part}` : '');
  const vote = host.vote === undefined ? (host.clustered ? '' : ', stands alone') : `, vote ${host.vote}`;
  const load = [host.cpu && `CPU ${host.cpu.text}`, host.memory && `memory ${host.memory.text} GB`].filter(Boolean).join(', ');
  return `Host ${name}, ${seen(host, by).word}${part}${vote}, ${vms === 1 ? '1 VM' : `${vms} VMs`}${states}${load ? `, ${load}` : ''}`;
}

export function vmWords(view: MapView, name: string, vm: VmView, by: SeenBy): string {
  const moving = view.migrations[name];
  const where = moving ? `on ${moving.from}, to ${moving.to}, ${moving.text}` : `on ${vm.host}`;
  return `VM ${name}, ${seen(vm, by).word}, ${vm.memory}, ${where}`;
}

export function heldWords(name: string, vm: VmView, host: string): string {
  return `${vm.memory} held on ${host} for ${name}`;
}

export function volumeWords(name: string, volume: VolumeView, by: SeenBy): string {
  const coordinator = volume.coordinator ? `, coordinated by ${volume.coordinator}` : '';
  return `Volume ${name}, ${seen(volume, by).word}, ${volume.usedText}${coordinator}`;
}

export const witnessWords = (w: WitnessView): string => `Witness ${w.name}, ${w.note}, vote ${w.vote}`;

export function mapWords(view: MapView, by: SeenBy): string {
  const hosts = inOrder(view.hosts).map(([name, host]) => `${name} ${seen(host, by).word}`);
  const moves = inOrder(view.migrations).map(([name, m]) => `${name} migrating from ${m.from} to ${m.to}`);
  const parts = inOrder(view.parts).map(([name, p]) => `${name}: ${p.state.word}, ${p.votes}`);
  const eyes = by === 'truth' ? 'as it is' : 'as the cluster sees it';
  return `${view.title ?? 'Fabric'}, ${eyes}: ${[...parts, ...hosts, ...moves].join('; ')}`;
}
