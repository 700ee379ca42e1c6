/** Virtual time as the server last told it. Times are microseconds since the attempt began. */
export interface ClockView {
  /** Virtual time when this view was made. */
  at: number;
  /** Virtual seconds a wall second; 0 while paused. */
  pace: number;
  /** Time of day at which virtual time began, in microseconds. */
  origin: number;
}

const PATIENCE = 1500; // wall milliseconds: after that, a silent server means a standing clock

/** Runs on between two pushes, and never far past the last one. */
export class RunningClock {
  private heard = 0;
  private told: ClockView | undefined;

  hear(clock: ClockView | undefined): void {
    if (clock && (clock.at !== this.told?.at || clock.pace !== this.told.pace)) this.heard = performance.now();
    this.told = clock;
  }

  now(): number {
    if (!this.told) return 0;
    const wall = Math.min(performance.now() - this.heard, PATIENCE);
    return this.told.at + wall * 1000 * this.told.pace;
  }

  get runs(): boolean {
    return (this.told?.pace ?? 0) > 0 && performance.now() - this.heard < PATIENCE;
  }
}

const two = (n: number) => String(Math.floor(n)).padStart(2, '0');

/** 10:45:07, and with tenths 10:45:07.1. */
export function timeOfDay(micros: number, origin: number): { time: string; tenth: string } {
  const s = (micros + origin) / 1e6;
  return { time: `${two((s / 3600) % 24)}:${two((s / 60) % 60)}:${two(s % 60)}`, tenth: String(Math.floor((s * 10) % 10)) };
}

/** 1:10, 12:05, 1:00:03: a length; what is still to wait is rounded up, what has passed down. */
export function length(micros: number, passed = false): string {
  const s = Math.max(0, (passed ? Math.floor : Math.ceil)(micros / 1e6));
  const minutes = `${s >= 3600 ? two((s / 60) % 60) : Math.floor(s / 60)}:${two(s % 60)}`;
  return s >= 3600 ? `${Math.floor(s / 3600)}:${minutes}` : minutes;
}

/** 84 ms, 0.6 s, 42 s, 4:52: how long a part took, in the unit that reads best. */
export function span(micros: number): string {
  if (micros < 1e5) return `${Math.round(micros / 1e3)} ms`;
  if (micros < 9.95e6) return `${(micros / 1e6).toFixed(1)} s`;
  if (micros < 6e8) return `${Math.round(micros / 1e6)} s`;
  return length(micros);
}
