const SECONDS = { s: 1, m: 60, h: 3600 };
/** The gateway believes no token that is older. */
const LONGEST_SECONDS = 24 * SECONDS.h;

/** Reads `45s`, `30m` or `8h` as seconds. @throws RangeError */
export function readLife(text: string): number {
  const [, count, unit] = /^(\d{1,6})([smh])$/.exec(text) ?? [];
  const seconds = Number(count) * SECONDS[unit as keyof typeof SECONDS];
  if (seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw new RangeError(`A token lives for a time such as 45s, 30m or 8h, and for 24h at most; "${text}" is not one.`);
}
