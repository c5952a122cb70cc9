import { EDUCATION_QUERIES, type EducationRows, type EducationTable } from './educationTables';

/** The rows that were read, by table and child. */
export class ChildRows {
  private readonly byTable: ReadonlyMap<EducationTable, ReadonlyMap<string, { childId: string }[]>>;

  constructor(tables: readonly EducationTable[], answers: readonly (readonly { childId: string }[])[]) {
    this.byTable = new Map(tables.map((table, index) => [table, groupByChild(answers[index]!)]));
  }

  of<Table extends EducationTable>(table: Table, childId: string): EducationRows[Table][] {
    return (this.byTable.get(table)?.get(childId) ?? []) as EducationRows[Table][];
  }
}

/** Each table's statement for these children. */
export const queriesOf = (tables: readonly EducationTable[], childIds: readonly string[]) =>
  tables.map((table) => ({ name: `education-${table}`, text: EDUCATION_QUERIES[table], values: [childIds] }));

function groupByChild(rows: readonly { childId: string }[]): Map<string, { childId: string }[]> {
  const groups = new Map<string, { childId: string }[]>();
  for (const row of rows) {
    const group = groups.get(row.childId);
    if (group) group.push(row);
    else groups.set(row.childId, [row]);
  }
  return groups;
}
