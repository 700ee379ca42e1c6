import { inOrder } from '../live/merge-patch.js';
import { seen, type HostView, type MapView, type SeenBy, type VmView, type VolumeView, type WitnessView } from './view.js';

/** What a screen reader says: name, state, place. */
export function hostWords(view: MapView, name: string, host: HostView, by: SeenBy): string {
  const vms = Object.values(view.vms).filter((vm) => vm.host === name).length;
  const vote = host.vote === undefined ? (host.clustered ? '' : ', stands alone') : `, vote ${host.vote}`;
  const load = [host.cpu && `CPU ${host.cpu.text}`, host.memory && `memory ${host.memory.text} GB`].filter(Boolean).join(', ');
  return `Host ${name}, ${seen(host, by).word}${vote}, ${vms === 1 ? '1 VM' : `${vms} VMs`}${load ? `, ${load}` : ''}`;
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
  const eyes = by === 'truth' ? 'as it is' : 'as the cluster sees it';
  return `${view.title ?? 'Fabric'}, ${eyes}: ${[...hosts, ...moves].join('; ')}`;
}
