const STEPS = [1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21600, 86400]; // seconds

/** Ticks at round times of day, about `wanted` of them. */
export function ticks(from: number, to: number, origin: number, wanted: number): number[] {
  const step = (STEPS.find((s) => (to - from) / (s * 1e6) <= wanted) ?? 86400) * 1e6;
  const first = Math.ceil((from + origin) / step) * step - origin;
  const all: number[] = [];
  for (let at = first; at <= to; at += step) all.push(at);
  return all;
}

/** Labels on one line, each in the room up to the next one; those without room are left out. */
export function placed<T extends { at: number; text: string; weight: number }>(
  items: T[], x: (at: number) => number, width: number, taken: Array<[number, number]>,
): Array<T & { left: number; room: number }> {
  const used = [...taken];
  const kept: Array<T & { left: number; room: number }> = [];
  for (const item of [...items].sort((a, b) => b.weight - a.weight || b.at - a.at)) {
    const wide = item.text.length * 6.4 + 12;
    const clear = (left: number) => left >= 0 && left + wide <= width && !used.some(([a, b]) => left < b && left + wide > a);
    const left = [x(item.at) + 3, x(item.at) - wide - 2].find(clear); // to the right of its line, or else to the left
    if (left === undefined) continue;
    used.push([left, left + wide]);
    kept.push({ ...item, left, room: wide });
  }
  return kept.sort((a, b) => a.at - b.at);
}
