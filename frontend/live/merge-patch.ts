/** JSON as it travels between the server's view records and an element. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * RFC 7396 (JSON Merge Patch): objects merge key by key, null removes, anything else replaces.
 * Untouched branches keep their identity, so an element can compare by reference. The twin is ViewDiff.java.
 */
export function mergePatch<T>(target: T, patch: unknown): T {
  if (!isObject(patch)) return patch as T;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged as T;
}

/** The values of a map keyed by name, in the order the server gave them. */
export function inOrder<T extends { order: number }>(map: Record<string, T> | undefined): Array<[string, T]> {
  return Object.entries(map ?? {}).sort(([, a], [, b]) => a.order - b.order);
}
