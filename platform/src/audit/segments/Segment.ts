/** A month of records, as `2026-11`: in UTC, as the records tell their own time. */
export type Segment = string;

export const segmentOf = (at: Date): Segment => at.toISOString().slice(0, 7);

/** How the database names it: by its first day. */
export const firstDayOf = (segment: Segment): string => `${segment}-01`;

/** So many months earlier. */
export function monthsBefore(segment: Segment, months: number): Segment {
  const [year, month] = segment.split('-').map(Number) as [number, number];
  return segmentOf(new Date(Date.UTC(year, month - 1 - months, 1)));
}
