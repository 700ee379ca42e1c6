/** Lines typed before, walked with Up and Down; what was half typed is kept at the end. */
export class LineHistory {
  private lines: string[] = [];
  private at = 0;
  private draft = '';

  hear(lines: string[]): void {
    if (this.lines.length || !lines.length) return; // the server's list is for a fresh page; after that we know better
    this.lines = [...lines];
    this.at = this.lines.length;
  }

  add(line: string): void {
    if (this.lines[this.lines.length - 1] !== line) this.lines.push(line);
    this.at = this.lines.length;
    this.draft = '';
  }

  older(current: string): string {
    if (this.at === this.lines.length) this.draft = current;
    this.at = Math.max(0, this.at - 1);
    return this.lines[this.at] ?? this.draft;
  }

  newer(): string {
    this.at = Math.min(this.lines.length, this.at + 1);
    return this.lines[this.at] ?? this.draft;
  }
}
