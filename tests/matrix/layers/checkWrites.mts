import type { Caller, DomainTable } from '@hub/platform';
import pg from 'pg';
import type { Tally } from '../report/Tally.mts';
import { nameOf, standingFor, type Asker } from '../world/askers.mts';
import type { World } from '../world/World.mts';
import { WORLD } from '../world/worldChildren.mts';
import { keyOf, RECEIPTS_OF, TABLES, type ServiceTable } from './checkRows.mts';
import { OFFERED, WRITE_RULES } from './rowRules.mts';

const LAYER = 'row-level security, writing';

/** A row of each child, or of nobody, as an administrator reads it: it is offered to the table once more. */
export type Samples = ReadonlyMap<string, ReadonlyMap<string, object>>;
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
  done: readonly boolean[],
  tally: Tally,
): void {
  attempts.forEach((attempt, index) => {
    const { table, child, verb } = attempt;
    const isRuledOut = WRITE_RULES[keyOf(table)]?.(asker, verb) === false;
    const cell = { layer: LAYER, who: nameOf(asker), what: `${verb} ${table.service}.${table.table} (${table.category})` };
    const isGiven = mayWrite(world, asker, attempt) && !isRuledOut;
    tally.compare({ ...cell, ofWhom: WORLD.find(({ id }) => id === child)?.name }, isGiven, done[index]!);
  });
}

export interface Attempt {
  readonly table: ServiceTable;
  readonly child: string;
  readonly verb: 'insert' | 'update' | 'delete';
  /** $1 is the row, $2 the child. */
  readonly text: string;
  readonly row: object;
}

export function attemptsOn(table: ServiceTable, samples: Samples): Attempt[] {
  const name = `public.${pg.escapeIdentifier(table.table)}`;
  const rows = [...(samples.get(`${table.service} ${table.table}`) ?? [])];
  // A table that no caller writes at all is tried with one row.
  return rows.slice(0, table.write ? undefined : 1).flatMap(([child, sample]): Attempt[] => {
    const { generated, ...row } = sample as { generated: string[] };
    const columns = Object.keys(row).filter((column) => !generated.includes(column)).map((column) => pg.escapeIdentifier(column)); // prettier-ignore
    const where = table.childColumn === null ? '$2 = $2' : `${pg.escapeIdentifier(table.childColumn)} = $2::uuid`;
    const insert = `insert into ${name} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_record(null::${name}, $1)`; // prettier-ignore
    const update = `update ${name} set ${columns[0]} = ${columns[0]} where $1 is not null and ${where}`;
    const remove = `delete from ${name} where $1 is not null and ${where}`;
    const common = { table, child, row };
    return [
      { ...common, verb: 'insert', text: insert },
      { ...common, verb: 'update', text: update },
      ...(table.write && !table.remove && child !== rows[0]![0] ? [] : [{ ...common, verb: 'delete' as const, text: remove }]),
    ];
  });
}

class TakenBack extends Error {}

/** All attempts in one message, each undone by itself, and at the end all of it. Whether each would have been done. */
async function tryAll(world: World, service: string, caller: Caller, attempts: readonly Attempt[]): Promise<boolean[]> {
  let done: boolean[] = [];
  const given = JSON.stringify(attempts.map(({ text, row, child }) => ({ text, row, child })));
  const tried = world.databases.of(service).writeAs(caller, async (run) => {
    await run({ text: `select set_config('matrix.attempts', $1, true)`, values: [given] });
    await run({ text: TRY_EACH });
    const [answer] = await run<{ done: boolean[] }>({ text: `select current_setting('matrix.done')::jsonb as done` });
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
  is_done boolean;
  written bigint;
begin
  for attempt in select value from jsonb_array_elements(current_setting('matrix.attempts')::jsonb) loop
    is_done := true;
    begin
      execute attempt->>'text' using attempt->'row', attempt->>'child';
      get diagnostics written = row_count;
      is_done := written > 0;
      raise exception using errcode = 'MX000';
    exception
      when insufficient_privilege then is_done := false;
      when others then null;
    end;
    done := done || to_jsonb(is_done);
  end loop;
  perform set_config('matrix.done', done::text, true);
end $tried$`;

function mayWrite({ oracle, golden }: World, asker: Asker, { table, child, verb }: Attempt): boolean {
  const { role, purpose } = asker;
  if (!table.write || (verb === 'delete' && !table.remove)) return false;
  if (table.ownRowsOf) return asker.subject === RECEIPTS_OF;
  if (table.childColumn === null) return oracle.mayWriteFor(role, purpose, table.category);
  const of = WORLD.find(({ id }) => id === child)!;
  const isReviewed = table.reviewedAs !== undefined && oracle.mayWriteFor(role, purpose, table.reviewedAs);
  return isReviewed || oracle.mayWrite(role, purpose, table.category, standingFor(asker, of, golden));
}

export async function readSamples(world: World, tables: readonly ServiceTable[]): Promise<Samples> {
  const samples = new Map<string, ReadonlyMap<string, object>>();
  for (const table of tables)
    samples.set(
      `${table.service} ${table.table}`,
      await world.databases.of(table.service).asLoader(async (client) => {
        const { rows } = await client.query<{ child: string; row: object; generated: string[] }>(sampleText(table), [table.table]); // prettier-ignore
        return new Map(rows.map(({ child, row, generated }) => [child, { generated, ...row, ...OFFERED[`${table.service} ${table.table}`] }]));
      }),
    );
  return samples;
}

const sampleText = ({ table, childColumn }: DomainTable): string => {
  const child = childColumn === null ? `'${OF_NOBODY}'` : `${pg.escapeIdentifier(childColumn)}::text`;
  const generated = `(select coalesce(json_agg(column_name), '[]') from information_schema.columns
    where table_schema = 'public' and table_name = $1 and is_generated = 'ALWAYS')`;
  return `select distinct on (1) ${child} as child, to_jsonb(sample) as row, ${generated} as generated
    from public.${pg.escapeIdentifier(table)} as sample order by 1`;
};
