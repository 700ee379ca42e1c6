// The contract of <migration-chart>. Each interface has a record of the same name in io.faultline.ui.fabric.

export interface PassView {
  /** "pass 3", "pause". */
  name: string;
  pages: number;
  /** Of these, sent so far. */
  sent: number;
  state: 'done' | 'now' | 'forecast';
}

export interface MigrationChartView {
  vm: string;
  from: string;
  to: string;
  /** "500 MB/s". */
  rate: string;
  passes: PassView[];
  /** Seconds since the start, MiB still to send, MiB a second: one sample at each pass and each push. */
  samples: Array<[number, number, number]>;
  /** "78,000 of 158,700 left in pass 3. Pause: 75 ms, forecast." */
  say: string;
}
