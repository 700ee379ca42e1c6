// The contract of <command-line>. Each interface has a record of the same name in io.faultline.ui.fabric.

/** What stands in the scrollback: a line typed (or a click, in words of the console), and what came of it. */
export interface EntryView {
  kind: 'line' | 'text' | 'table' | 'error' | 'absent' | 'fault';
  /** A line, text or a table in fixed type; of the three errors the sentence. */
  text: string;
  /** Of a line: the prompt it was typed at. */
  prompt?: string;
  /** "queued 10:44:26", "0x80071398", a ledger id. */
  note?: string;
  /** What an error means, in our words. */
  meaning?: string;
}

export interface ConsoleView {
  prompt: string;
  /** Looking on only. */
  locked?: boolean;
  /** Lines of earlier visits, oldest first, for the Up key. */
  history: string[];
  /** Keyed by a number that only grows. */
  entries: Record<string, EntryView>;
}
