import type { Mark } from '../glyphs/glyphs.js';
import type { ClockView } from '../live/clock.js';

// The contract of <fault-lanes>. Each interface has a record of the same name in io.faultline.ui.fabric.

export type Look = 'up' | 'silent' | 'isolated' | 'quarantined' | 'down' | 'own' | 'run' | 'moving' | 'away' | 'boot' | 'paused' | 'off';

export interface SegmentView {
  /** Absent: it begins at now, wherever that is. */
  from?: number;
  /** Absent: it goes on. */
  to?: number;
  look: Look;
  label?: string;
  /** Expected by a pending timer, and not yet so. */
  ghost?: boolean;
}

export interface LaneView {
  order: number;
  mark: Mark;
  segments: SegmentView[];
}

export interface MarkView {
  at: number;
  kind: 'fault' | 'command' | 'event' | 'check';
  text: string;
  /** The lane on which a fault leans. */
  lane?: string;
}

export interface PendingView {
  at: number;
  text: string;
}

export type Kind = 'silence' | 'wait' | 'notice' | 'boot';

export interface PartView {
  kind: Kind;
  micros: number;
  /** Expected, not measured. */
  ghost: boolean;
}

export interface FailoverView {
  order: number;
  lost: number;
  text: string;
  over: boolean;
  parts: PartView[];
}

/** What a part of every failover is, and which setting made it so long. */
export interface StageView {
  kind: Kind;
  text: string;
  length: string;
  setting?: string;
  link?: string;
  now: boolean;
}

export interface FailoversView {
  head: string;
  waits?: string;
  until?: number;
  stages: StageView[];
  vms: Record<string, FailoverView>;
  more: number;
}

export interface LanesView {
  clock: ClockView;
  from: number;
  to: number;
  lanes: Record<string, LaneView>;
  /** Keyed by the sequence number of the event. */
  marks: Record<string, MarkView>;
  pending: Record<string, PendingView>;
  /** The last loss, with the VMs that were or are away. */
  failovers?: FailoversView;
}
