import type { Mark } from '../glyphs/glyphs.js';
import type { ClockView } from '../live/clock.js';

// The contract of <fabric-map>. Each interface has a record of the same name in io.faultline.ui.fabric.

/** One thing's state in one pair of eyes. `cut`: broken, so its frame is drawn apart. */
export interface StateView {
  mark: Mark;
  word: string;
  cut?: boolean;
}

/** What the cluster believes, and what is; without `truth` the two agree. */
export interface Seen {
  order: number;
  belief: StateView;
  truth?: StateView;
}

export interface MeterView {
  /** 0 to 1. */
  share: number;
  text: string;
}

export interface FuseView {
  /** When the first part began. */
  from: number;
  parts: Array<{ kind: 'silence' | 'wait' | 'boot'; micros: number; text: string }>;
  /** What the countdown runs to. */
  until: number;
}

/** How many VMs of a host are in one state. */
export interface CountView {
  mark: Mark;
  word: string;
  count: number;
}

export interface HostView extends Seen {
  /** Its part of a cut network. */
  part?: string;
  /** Where it stands, when the hosts stand in several places. */
  site?: string;
  /** In place of VMs of their own, when there are too many to draw each. */
  counts?: { belief: CountView[]; truth?: CountView[] };
  /** Member of the cluster; the others stand to the side. */
  clustered: boolean;
  /** 1, or 0 for a vote taken away; a host outside has none. */
  vote?: number;
  cpu?: MeterView;
  /** Said where the hosts' processors differ: "Ice Lake", "AMD Milan". */
  processor?: string;
  memory?: MeterView;
  fuse?: FuseView;
  /** Network name to whether the link carries. */
  links: Record<string, boolean>;
  /** Said at the port when no volume is reached: "local disk". */
  storage?: string;
}

export interface VmView extends Seen {
  host: string;
  memory: string;
}

export interface NetworkView {
  order: number;
  note: string;
  kind: 'cluster' | 'migration' | 'other';
}

export interface VolumeView extends Seen {
  note: string;
  usedText: string;
  say?: string;
  coordinator?: string;
  /** Host name to how it reaches the volume. */
  paths: Record<string, 'direct' | 'redirected' | 'none'>;
  capacity: number;
  /** Of one VM each; of a host's VMs together when there are too many. `copied`, 0 to 1: on its way here. */
  disks: Array<{ vm: string; size: number; mark?: Mark; copied?: number }>;
}

export interface MigrationView {
  order: number;
  from: string;
  to: string;
  network: string;
  text: string;
  /** 0 while queued, then slow, middling, fast. */
  speed: number;
}

export interface WitnessView {
  name: string;
  note: string;
  kind: 'share' | 'disk' | 'cloud';
  vote: number;
}

/** One part of a cluster whose network is cut. */
export interface PartView {
  order: number;
  state: StateView;
  votes: string;
  say: string;
  /** When the parts will have missed each other. */
  until?: number;
}

export interface MapView {
  clock: ClockView;
  title?: string;
  note?: string;
  state?: StateView;
  empty?: { text: string; action: string };
  networks: Record<string, NetworkView>;
  hosts: Record<string, HostView>;
  vms: Record<string, VmView>;
  volumes: Record<string, VolumeView>;
  migrations: Record<string, MigrationView>;
  witness?: WitnessView;
  parts?: Record<string, PartView>;
}

export type SeenBy = 'cluster' | 'truth';

export const seen = (thing: { belief: StateView; truth?: StateView }, by: SeenBy): StateView =>
  by === 'truth' ? (thing.truth ?? thing.belief) : thing.belief;
