import type { ReturnRow } from '../read/ReturnRow';
import type { ReturnTableName } from '../tables/ReturnTable';
import type { ReturnContext } from './ReturnContext';
import type { Rule } from './Rule';

/** What a row's rule is given, short because it is read a hundred times: the values, the dates, the rest. */
export interface RowFacts {
  /** The table's columns, in capitals; '' when blank. */
  value: ReturnRow['values'];
  /** Dates, `yyyy-mm-dd` or null. */
  date: ReturnRow['dates'];
  birth: string | null;
  row: ReturnRow;
  context: ReturnContext;
}

/** A rule that looks at one row of one table at a time. `column` is the cell that it marks. */
export function rowRule(
  id: string,
  table: ReturnTableName,
  column: string,
  name: string,
  isBroken: (facts: RowFacts) => boolean,
): Rule {
  return {
    id,
    name,
    check(context, warn) {
      for (const row of context.rows(table)) {
        const facts = { value: row.values, date: row.dates, birth: context.birth(row), row, context };
        if (isBroken(facts)) warn(row, column);
      }
    },
  };
}

/** Whether both dates are known and the first is the earlier. */
export const isBefore = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one != null && other != null && one < other;

/** Full years from birth to a day; null when either is unknown. */
export function ageOn(birth: string | null, day: string | null | undefined): number | null {
  if (birth === null || day == null) return null;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

export const isYounger = (age: number | null, than: number): boolean => age !== null && age < than;
export const isAged = (age: number | null, from: number): boolean => age !== null && age >= from;

/** Days from one date to another; null when either is unknown. */
export const daysBetween = (from: string | null | undefined, to: string | null | undefined): number | null =>
  from == null || to == null ? null : (Date.parse(to) - Date.parse(from)) / 86_400_000;

export const isLonger = (days: number | null, than: number): boolean => days !== null && days > than;
export const isOneOf = (value: string | undefined, codes: string): boolean =>
  value !== undefined && value !== '' && codes.split(' ').includes(value);
