import { RETURN_TABLES } from '../tables/returnTables';
import { keyOf } from '../read/numberOccurrences';
import type { ReturnRow } from '../read/ReturnRow';
import type { ReturnTableName } from '../tables/ReturnTable';
import type { ReturnContext } from './ReturnContext';
import type { Rule } from './Rule';

const OTHER_TABLES = RETURN_TABLES.map(({ name }) => name).filter((name) => name !== 'Header');

/** INT01 to INT09 of the rule list; the two tables that it has no rule for get one of ours. */
const WITHOUT_HEADER: Partial<Record<ReturnTableName, string>> = {
  AD1: 'INT01',
  PlacedAdoption: 'INT02',
  Episodes: 'INT03',
  Missing: 'INT04',
  OC2: 'INT05',
  OC3: 'INT06',
  PrevPerm: 'INT07',
  Reviews: 'INT08',
  UASC: 'INT09',
  SWEpisodes: 'HUB06',
  DoLo: 'HUB06',
};

const BIRTH_DISAGREES: Partial<Record<ReturnTableName, string>> = {
  AD1: 'INT11',
  PlacedAdoption: 'INT12',
  Missing: 'INT13',
  OC2: 'INT14',
  OC3: 'INT15',
  PrevPerm: 'INT16',
  Reviews: 'INT17',
  UASC: 'INT18',
  SWEpisodes: 'HUB07',
  DoLo: 'HUB07',
};

const ONCE_A_CHILD: Partial<Record<ReturnTableName, string>> = {
  Header: 'INT32',
  AD1: 'INT31',
  OC2: 'INT33',
  OC3: 'INT34',
  PrevPerm: 'INT35',
  UASC: 'INT36',
};

const everyRow = (tables: readonly ReturnTableName[], context: ReturnContext) =>
  tables.flatMap((table) => context.rows(table));

const withoutHeader: Rule[] = OTHER_TABLES.map((table) => ({
  id: WITHOUT_HEADER[table]!,
  name: `Child of ${table} is not in Header`,
  check(context, warn) {
    for (const row of context.rows(table)) if (!context.header(row.child)) warn(row, 'CHILD');
  },
}));

const birthDisagrees: Rule[] = OTHER_TABLES.filter((table) => table in BIRTH_DISAGREES).map((table) => ({
  id: BIRTH_DISAGREES[table]!,
  name: `Date of birth in ${table} is not the one in Header`,
  check(context, warn) {
    for (const row of context.rows(table)) {
      const known = context.header(row.child)?.dates['DOB'];
      if (known && row.dates['DOB'] && row.dates['DOB'] !== known) warn(row, 'DOB');
    }
  },
}));

/** A repeated key is kept with its occurrence. Where a child has one row, the first is used and the others warned of. */
const repeated: Rule[] = RETURN_TABLES.map(({ name: table, keyDate }) => ({
  id: ONCE_A_CHILD[table] ?? 'HUB08',
  name: keyDate ? `Two rows of ${table} with one CHILD and ${keyDate}` : `Child is more than once in ${table}`,
  check(context, warn) {
    const first = new Map<string, ReturnRow>();
    for (const row of context.rows(table)) {
      const earlier = first.get(keyOf(row));
      if (earlier) warn(row, keyDate ?? 'CHILD', `${sameness(earlier, row)} ${earlier.file} line ${earlier.line}`);
      else first.set(keyOf(row), row);
    }
  },
}));

const sameness = (one: ReturnRow, other: ReturnRow) =>
  JSON.stringify(one.values) === JSON.stringify(other.values) ? 'the same row as' : 'the same key, but other cells, as';

const sexDisagrees: Rule = {
  id: 'INT21',
  name: 'Sex in UASC is not the one in Header',
  check(context, warn) {
    for (const row of context.rows('UASC')) {
      const known = context.header(row.child)?.values['SEX'];
      if (known && row.values['SEX'] && row.values['SEX'] !== known) warn(row, 'SEX');
    }
  },
};

const childIdForm: Rule = {
  id: 'HUB09',
  name: 'CHILD is not up to ten letters and digits',
  check(context, warn) {
    for (const row of everyRow(['Header', ...OTHER_TABLES], context)) {
      if (!/^[A-Za-z0-9]{1,10}$/.test(row.child)) warn(row, 'CHILD');
    }
  },
};

/** Children who left: rules 1011 and 1000 look from OC3 to the last episode. */
const leaverRule = (id: string, reasons: string[], name: string): Rule => ({
  id,
  name,
  check(context, warn) {
    for (const row of context.rows('OC3')) {
      const last = context.episodes.get(row.child)?.at(-1);
      if (last && reasons.includes(last.values['REC']!)) warn(row, 'IN_TOUCH');
    }
  },
});

const overlappingMissing: Rule = {
  id: '574',
  name: 'Missing period began before the one before it ended',
  check(context, warn) {
    for (const periods of Map.groupBy(context.rows('Missing'), ({ child }) => child).values()) {
      const inOrder = periods.toSorted((one, other) => (one.keyDate! < other.keyDate! ? -1 : 1));
      inOrder.slice(1).forEach((next, index) => {
        const end = inOrder[index]!.dates['MIS_END'];
        if (end == null || next.keyDate! < end) warn(next, 'MIS_START');
      });
    }
  },
};

/** Rules that compare rows of several tables, or rows of one table with each other. */
export const acrossTables: readonly Rule[] = [
  ...withoutHeader,
  ...birthDisagrees,
  ...repeated,
  sexDisagrees,
  childIdForm,
  leaverRule('1000', ['E2'], 'Died in care, but care leaver information is completed'),
  leaverRule('1011', ['E3'], 'Transferred to another authority, but care leaver information is completed'),
  overlappingMissing,
];
