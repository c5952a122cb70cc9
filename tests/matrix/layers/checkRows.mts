import { SERVICES } from '@hub/cli';
import type { Caller, DomainTable } from '@hub/platform';
import pg from 'pg';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import type { WorldChild } from '../world/WorldChild.mts';
import { WORLD } from '../world/worldChildren.mts';
import { ROW_RULES } from './rowRules.mts';

const LAYER = 'row-level security, reading';

/** A table of a service, as its owner lists it. */
export interface ServiceTable extends DomainTable {
  readonly service: string;
}

export const TABLES: readonly ServiceTable[] = SERVICES.flatMap(({ name, database }) =>
  database.domainTables.map((table) => ({ ...table, service: name })),
);

/** How many rows of each child, or in all, an administrator finds. A table that is empty proves nothing. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const OF_NOBODY = '';
/** Whose rows the tables hold that belong to whoever wrote them. */
export const RECEIPTS_OF = 'social-worker';
export const keyOf = ({ service, table }: ServiceTable): string => `${service} ${table}`;

/** Asks the database itself, as the role that callers have, with the settings of the caller and nothing else. */
export async function checkRows(
  world: World,
  askers: readonly Asker[],
  tally: Tally,
  tables: readonly ServiceTable[] = TABLES,
): Promise<void> {
  const there = await countRows(world, tables);
  for (const table of tables)
    tally.compare({ layer: LAYER, who: 'anybody', what: `NOT PROVEN ${keyOf(table)}: the table is empty` }, true, there.get(keyOf(table))!.size > 0); // prettier-ignore
  for (const asker of askers) {
    const caller = world.callerOf(asker, await world.scopeOf(asker));
    await checkCaller(world, asker, caller, there, tally, tables);
  }
}

export async function checkCaller(
  world: World,
  asker: Asker,
  caller: Caller,
  there: Counts,
  tally: Tally,
  tables: readonly ServiceTable[],
): Promise<void> {
  for (const [service, own] of Map.groupBy(tables, (table) => table.service)) {
    const found = await countAs(world, service, own, caller);
    for (const table of own)
      compareTable(world, asker, table, there.get(keyOf(table))!, found.get(keyOf(table))!, tally);
  }
}

/** What one caller was shown of one table. */
export function compareTable(
  world: World,
  asker: Asker,
  table: ServiceTable,
  there: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number> | undefined,
  tally: Tally,
): void {
  const cell = { layer: LAYER, who: nameOf(asker), what: `${table.service}.${table.table} (${table.category})` };
  const { role, purpose } = asker;
  const rule = ROW_RULES[keyOf(table)];
  const has = (of: string): boolean => (found?.get(of) ?? 0) > 0;
  if (table.ownRowsOf) return tally.compare(cell, asker.subject === RECEIPTS_OF, has(OF_NOBODY));
  if (table.childColumn === null) {
    const isGiven = world.oracle.mayReadFor(role, purpose, table.category) && (there.get(OF_NOBODY) ?? 0) > 0;
    tally.compare(cell, isGiven && rule?.(asker) !== false, has(OF_NOBODY));
    return;
  }
  const isReviewed = table.reviewedAs !== undefined && world.oracle.mayReadFor(role, purpose, table.reviewedAs);
  for (const child of WORLD) {
    if (!there.get(child.id)) continue;
    const isGiven = isReviewed || mayRead(world, asker, table, child);
    tally.compare({ ...cell, ofWhom: child.name }, isGiven && rule?.(asker) !== false, has(child.id));
  }
}

/** Who asks for statistics reaches no row of a child; nor does the matrix give any leaf of a child for it. */
const mayRead = ({ oracle, golden }: World, asker: Asker, table: ServiceTable, child: WorldChild): boolean =>
  oracle.mayRead(asker.role, asker.purpose, table.category, standingFor(asker, child, golden));

/** One message a service: what may not be asked at all is asked by itself, for it ends a message. */
async function countAs(
  { databases }: World,
  service: string,
  tables: readonly ServiceTable[],
  caller: Caller,
): Promise<Map<string, ReadonlyMap<string, number>>> {
  const database = databases.of(service);
  const queries = tables.map((table) => ({ text: countText(table) }));
  const answers = await database
    .runAllAs(caller, queries)
    .catch(() => Promise.all(queries.map((query) => database.runAs(caller, query).catch(() => []))));
  return new Map(tables.map((table, index) => [keyOf(table), countsOf(answers[index] as CountRow[])]));
}

export interface CountRow {
  child: string;
  rows: number;
}

export const countsOf = (rows: readonly CountRow[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ child, rows: count }) => [child, count]));

export const countText = ({ table, childColumn }: DomainTable): string => {
  const child = childColumn === null ? `''` : `${pg.escapeIdentifier(childColumn)}::text`;
  return `select ${child} as child, count(*)::integer as rows from public.${pg.escapeIdentifier(table)} group by 1`;
};

/** What there is, past all security. */
export async function countRows({ databases }: World, tables: readonly ServiceTable[]): Promise<Counts> {
  const counts = new Map<string, ReadonlyMap<string, number>>();
  for (const table of tables)
    counts.set(
      keyOf(table),
      await databases
        .of(table.service)
        .asLoader(async (client) => countsOf((await client.query<CountRow>(countText(table))).rows)),
    );
  return counts;
}
