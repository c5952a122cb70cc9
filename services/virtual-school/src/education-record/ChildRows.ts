import type { CalendarDate } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { EDUCATION_QUERIES, WIDER, type EducationRow, type EducationRows, type EducationTable } from './educationTables'; // prettier-ignore

/** The rows that were read, by table and child. */
export class ChildRows {
  private readonly byTable: ReadonlyMap<EducationRow, ReadonlyMap<string, { childId: string }[]>>;

  constructor(tables: readonly EducationTable[], answers: readonly (readonly { childId: string }[])[]) {
    this.byTable = new Map(tables.map((table, index) => [rowsOf(table), groupByChild(answers[index]!)]));
  }

  of<Row extends EducationRow>(table: Row, childId: string): EducationRows[Row][] {
    return (this.byTable.get(table)?.get(childId) ?? []) as EducationRows[Row][];
  }
}

const rowsOf = (table: EducationTable): EducationRow => WIDER[table] ?? (table as EducationRow);

/** Each table once; of two that have the same rows the one with more. */
export function distinctTables(asked: readonly EducationTable[]): EducationTable[] {
  const all = new Set(asked);
  return [...all].filter((table) => !WIDER[table] || !all.has(WIDER[table]));
}

/** Each table's statement for these children. */
export const queriesOf = (tables: readonly EducationTable[], childIds: readonly string[], today: CalendarDate) =>
  tables.map((table) => ({
    name: `education-${table}`,
    text: EDUCATION_QUERIES[table],
    values: [childIds, ...secondValue(table, today)],
  }));

function secondValue(table: EducationTable, today: CalendarDate): unknown[] {
  if (table === 'enrolment') return [today];
  return table === 'thisYear' ? [academicYearOf(today)] : [];
}

function groupByChild(rows: readonly { childId: string }[]): Map<string, { childId: string }[]> {
  const groups = new Map<string, { childId: string }[]>();
  for (const row of rows) {
    const group = groups.get(row.childId);
    if (group) group.push(row);
    else groups.set(row.childId, [row]);
  }
  return groups;
}
