import type { CalendarDate } from '../working-days';
import type { ScorecardOf } from './presentMeasures';
import { isReportingPeriod } from './reportingPeriod';

const AUTHORITY = /^\d{3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The key of a scorecard from a representation; undefined for one that no scorecard has. */
export function parseScorecardKey(
  { authority, from, to }: { authority?: unknown; from?: unknown; to?: unknown },
  today: CalendarDate,
): ScorecardOf | undefined {
  const isKey = [authority, from, to].every((each) => typeof each === 'string');
  if (!isKey || !AUTHORITY.test(String(authority)) || !DAY.test(String(from)) || !DAY.test(String(to)))
    return undefined;
  const key = { authority: String(authority), from: String(from), to: String(to) };
  return isReportingPeriod(key, today) ? key : undefined;
}
