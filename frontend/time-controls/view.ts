import type { ClockView } from '../live/clock.js';

/** The contract of <time-controls>; its record is TimeView in io.faultline.ui.fabric. */
export interface TimeView {
  clock: ClockView;
  /** The pace that play goes on with. */
  pace: number;
  playing: boolean;
  /** Why it stands: "Paused", "Paused: nobody was watching". */
  note: string;
  /** "pass 3 ends", and when. */
  next?: string;
  nextAt?: number;
  /** Looking on only. */
  locked?: boolean;
}
