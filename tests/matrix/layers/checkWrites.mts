import type { Caller, DomainTable } from '@hub/platform';
import pg from 'pg';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import { WORLD } from '../world/worldChildren.mts';
import { countsOf, countText, keyOf, type CountRow, RECEIPTS_OF, TABLES, type ServiceTable } from './checkRows.mts';
import { CHANGE_ALL, NEVER_OFFERED, NOT_CHANGED, NOT_CHANGED_BY, OFFERED, TRIED_ON, WRITE_RULES } from './rowRules.mts';

const LAYER = 'row-level security, writing';

/** A row of each child, or of nobody, as an administrator reads it: it is offered to the table once more. */
export interface Samples {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, object>>;
  readonly writable: ReadonlyMap<string, Writable>;
}

/** How all rows are changed at once, if they can be; and how many rows of each child callers can change at all. */
interface Writable {
  readonly set: string | undefined;
  readonly rows: Rows;
  /** Where one role can change fewer. */
  readonly by: { readonly role: string; readonly rows: Rows } | undefined;
}

type Rows = ReadonlyMap<string, number>;
const OF_NOBODY = '';

/**
 * Whether the database lets each caller insert and change rows. A row is offered that is there already: who may not
 * insert is refused by row-level security, and who may by its key, which is looked at after that. Everything is rolled back.
 */
export async function checkWrites(
  world: World,
  askers: readonly Asker[],
  tally: Tally,
  tables: readonly ServiceTable[] = TABLES,
): Promise<void> {
  const samples = await readSamples(world, tables);
  for (const asker of askers) {
    const caller = world.callerOf(asker, await world.scopeOf(asker));
    for (const [service, own] of Map.groupBy(tables, (table) => table.service))
      await tryCaller(world, service, own, asker, caller, samples, tally);
  }
}

async function tryCaller(
  world: World,
  service: string,
  tables: readonly ServiceTable[],
  asker: Asker,
  caller: Caller,
  samples: Samples,
  tally: Tally,
): Promise<void> {
  const attempts = tables.flatMap((table) => attemptsOn(table, samples));
  compareAttempts(world, asker, attempts, await tryAll(world, service, caller, attempts), tally);
}

/** Whether each attempt went as the matrix says. */
export function compareAttempts(
  world: World,
  asker: Asker,
  attempts: readonly Attempt[],
  done: readonly number[],
  tally: Tally,
): void {
  attempts.forEach((attempt, index) => {
    const { table, child, verb } = attempt;
    const cell = {
      layer: LAYER,
      who: nameOf(asker),
      what: `${verb} ${table.service}.${table.table} (${table.category})`,
    };
    const written = done[index]!;
    if (!attempt.rows) {
      const ofWhom = WORLD.find(({ id }) => id === child)?.name;
      return tally.compare({ ...cell, ofWhom }, mayWrite(world, asker, attempt), written > 0);
    }
    const { by, rows } = attempt.rows;
    const own = by?.role === asker.role ? by.rows : rows;
    const expected = sum([...own].filter(([of]) => mayWrite(world, asker, { ...attempt, child: of })).map(([, rows]) => rows)); // prettier-ignore
    if (expected === written) tally.count(LAYER);
    else tally.differ({ ...cell, expected: `${expected} rows`, got: `${written}` });
  });
}

export interface Attempt {
  readonly table: ServiceTable;
  readonly child: string;
  /** `update all` and `delete all` look at no row: only what may be written holds them back. */
  readonly verb: 'insert' | 'insert elsewhere' | 'update' | 'delete' | 'update all' | 'delete all';
  /** Of a change, how many rows of each child may be written. */
  readonly rows?: Writable;
  /** $1 is the row, $2 the child. */
  readonly text: string;
  readonly row: object;
}

export function attemptsOn(table: ServiceTable, samples: Samples): Attempt[] {
  const name = `public.${pg.escapeIdentifier(table.table)}`;
  const rows = [...(samples.rows.get(keyOf(table)) ?? [])];
  // A table that no caller writes at all is tried with one row.
  return rows.slice(0, table.write ? undefined : 1).flatMap(([child, sample]): Attempt[] => {
    const { generated, ...row } = sample as { generated: string[] };
    const columns = Object.keys(row).filter((column) => !generated.includes(column)).map((column) => pg.escapeIdentifier(column)); // prettier-ignore
    const of = table.childColumn === null ? '$2 = $2' : `${pg.escapeIdentifier(table.childColumn)} = $2::uuid`;
    const where = `${of} and ${TRIED_ON[keyOf(table)] ?? true}`;
    const insert = `insert into ${name} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_record(null::${name}, $1)`; // prettier-ignore
    const update = `update ${name} set ${columns[0]} = ${columns[0]} where $1 is not null and ${where}`;
    const remove = `delete from ${name} where $1 is not null and ${where}`;
    const common = { table, child, row };
    const elsewhere = NEVER_OFFERED[keyOf(table)];
    const blind = child === rows[0]![0] ? blindAttempts(table, name, samples.writable.get(keyOf(table))) : [];
    return [
      ...(elsewhere
        ? [{ ...common, verb: 'insert elsewhere' as const, text: insert, row: { ...row, ...elsewhere } }]
        : []),
      ...blind.map((each) => ({ ...common, ...each })),
      { ...common, verb: 'insert', text: insert },
      { ...common, verb: 'update', text: update, rows: ofOne(samples.writable.get(keyOf(table)), child) },
      ...(table.write && !table.remove && child !== rows[0]![0]
        ? []
        : [{ ...common, verb: 'delete' as const, text: remove }]),
    ];
  });
}

/** What one child has of them. */
function ofOne(writable: Writable | undefined, child: string): Writable | undefined {
  if (!writable) return undefined;
  const only = (rows: Rows): Rows => new Map([[child, rows.get(child) ?? 0]]);
  return {
    ...writable,
    rows: only(writable.rows),
    by: writable.by && { ...writable.by, rows: only(writable.by.rows) },
  };
}

function blindAttempts(
  { remove }: ServiceTable,
  name: string,
  writable: Writable | undefined,
): Pick<Attempt, 'verb' | 'text' | 'rows'>[] {
  if (!writable?.set) return [];
  return [
    { verb: 'update all', text: `update ${name} set ${writable.set}`, rows: writable },
    ...(remove ? [{ verb: 'delete all' as const, text: `delete from ${name}`, rows: writable }] : []),
  ];
}

class TakenBack extends Error {}

/** All attempts in one message, each undone by itself, and at the end all of it. Whether each would have been done. */
async function tryAll(world: World, service: string, caller: Caller, attempts: readonly Attempt[]): Promise<number[]> {
  let done: number[] = [];
  const given = JSON.stringify(attempts.map(({ text, row, child }) => ({ text, row, child })));
  const tried = world.databases.of(service).writeAs(caller, async (run) => {
    await run({ text: `select set_config('matrix.attempts', $1, true)`, values: [given] });
    await run({ text: TRY_EACH });
    const [answer] = await run<{ done: number[] }>({ text: `select current_setting('matrix.done')::jsonb as done` });
    done = answer!.done;
    throw new TakenBack();
  });
  await tried.catch((error: unknown) => {
    if (!(error instanceof TakenBack)) throw error;
  });
  return done;
}

/**
 * Row-level security and missing rights are `insufficient_privilege`. A row that is only not found counts as not written;
 * whatever else goes wrong (a key that is there already, a rule of the table) comes after the right to write it.
 */
export const TRY_EACH = `do $tried$
declare
  attempt jsonb;
  done jsonb := '[]';
  written bigint;
begin
  for attempt in select value from jsonb_array_elements(current_setting('matrix.attempts')::jsonb) loop
    written := 1;
    begin
      execute attempt->>'text' using attempt->'row', attempt->>'child';
      get diagnostics written = row_count;
      raise exception using errcode = 'MX000';
    exception
      when insufficient_privilege then written := 0;
      when others then if sqlstate <> 'MX000' then written := 1; end if;
    end;
    done := done || to_jsonb(written);
  end loop;
  perform set_config('matrix.done', done::text, true);
end $tried$`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

function mayWrite({ oracle, golden }: World, asker: Asker, { table, child, verb: tried }: Attempt): boolean {
  const { role, purpose } = asker;
  if (tried === 'insert elsewhere') return false;
  const verb = tried.replace(' all', '') as 'insert' | 'update' | 'delete';
  if (WRITE_RULES[keyOf(table)]?.(asker, verb) === false) return false;
  if (!table.write || (verb === 'delete' && !table.remove)) return false;
  if (table.ownRowsOf) return asker.subject === RECEIPTS_OF;
  if (table.childColumn === null) return oracle.mayWriteFor(role, purpose, table.category);
  const of = WORLD.find(({ id }) => id === child)!;
  const isReviewed = table.reviewedAs !== undefined && oracle.mayWriteFor(role, purpose, table.reviewedAs);
  return isReviewed || oracle.mayWrite(role, purpose, table.category, standingFor(asker, of, golden));
}

export async function readSamples(world: World, tables: readonly ServiceTable[]): Promise<Samples> {
  const rows = new Map<string, ReadonlyMap<string, object>>();
  const writable = new Map<string, Writable>();
  for (const table of tables)
    await world.databases.of(table.service).asLoader(async (client) => {
      const found = await client.query<{ child: string; row: object; generated: string[] }>(sampleText(table), [table.table]); // prettier-ignore
      const offered = OFFERED[keyOf(table)];
      rows.set(keyOf(table), new Map(found.rows.map(({ child, row, generated }) => [child, { generated, ...row, ...offered }]))); // prettier-ignore
      if (table.write && !KEPT_BY_A_TRIGGER.has(keyOf(table))) writable.set(keyOf(table), await readWritable(client, table)); // prettier-ignore
    });
  return { rows, writable };
}

/** A grant that ended is changed by nobody: a trigger ends the whole statement. */
const KEPT_BY_A_TRIGGER = new Set(['assurance access_grant']);

async function readWritable(client: pg.Client, table: ServiceTable): Promise<Writable> {
  const key = keyOf(table);
  const of = async (except: string): Promise<Rows> =>
    countsOf((await client.query<CountRow>(countText(table).replace('count(*)', `count(*) filter (where not (${except}))`))).rows); // prettier-ignore
  const fewer = NOT_CHANGED_BY[key];
  return {
    set: CHANGE_ALL[key] ?? (await defaultColumn(client, table)),
    rows: await of(NOT_CHANGED[key] ?? (table.ownRowsOf ? `${table.ownRowsOf} <> '${RECEIPTS_OF}'` : 'false')),
    by: fewer && { role: fewer.role, rows: await of(fewer.rows) },
  };
}

/** A column that all rows can be given the default of: nothing of a row has to be looked at for it. */
async function defaultColumn(client: pg.Client, { table }: ServiceTable): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(COLUMNS, [table]);
  for (const { name } of rows) {
    await client.query('savepoint trying');
    const isPossible = await client
      .query(['update public.', pg.escapeIdentifier(table), ' set ', pg.escapeIdentifier(name), ' = default'].join(''))
      .then(
        () => true,
        () => false,
      );
    await client.query('rollback to savepoint trying');
    if (isPossible) return `${pg.escapeIdentifier(name)} = default`;
  }
  return undefined;
}

const COLUMNS = `select column_name as name from information_schema.columns
  where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO' and column_name not like '%id'
  order by column_name <> 'version', column_default is null, is_nullable desc, ordinal_position`;

const sampleText = ({ table, childColumn }: DomainTable): string => {
  const child = childColumn === null ? `'${OF_NOBODY}'` : `${pg.escapeIdentifier(childColumn)}::text`;
  const generated = `(select coalesce(json_agg(column_name), '[]') from information_schema.columns
    where table_schema = 'public' and table_name = $1 and is_generated = 'ALWAYS')`;
  return `select distinct on (1) ${child} as child, to_jsonb(sample) as row, ${generated} as generated
    from public.${pg.escapeIdentifier(table)} as sample order by 1`;
};
