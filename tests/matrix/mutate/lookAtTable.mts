import { AGGREGATION_PATH } from '@hub/platform';
import {
  compareTable,
  countsOf,
  countText,
  keyOf,
  type CountRow,
  type Counts,
  type ServiceTable,
} from '../layers/checkRows.mts';
import { attemptsOn, compareAttempts, TRY_EACH, type Samples } from '../layers/checkWrites.mts';
import { ROW_PROBES } from '../layers/rowRules.mts';
import { Tally } from '../report/Tally.mts';
import type { World } from '../world/World.mts';
import type { Calling } from './mutateRules.mts';
import type { Scratch } from './Scratch.mts';

/** What there is in the tables, and a row of each to offer. */
export interface There {
  readonly counts: Counts;
  readonly samples: Samples;
}

/** Whether one of these callers sees or writes another thing in one of these tables than the matrix says. */
export async function isFoundOut(
  world: World,
  scratch: Scratch,
  tables: readonly ServiceTable[],
  callings: readonly Calling[],
  there: There,
): Promise<boolean> {
  for (const calling of callings)
    for (const table of tables)
      if ((await seesOther(world, scratch, table, calling, there)) || (await writesOther(world, scratch, table, calling, there))) return true; // prettier-ignore
  for (const table of tables) if (await ownerSeesOther(scratch, table, there)) return true;
  return false;
}

async function seesOther(
  world: World,
  scratch: Scratch,
  table: ServiceTable,
  { asker, caller }: Calling,
  { counts }: There,
): Promise<boolean> {
  const tally = new Tally(() => undefined);
  const rows = await scratch.as<CountRow>(caller, countText(table));
  compareTable(world, asker, table, counts.get(keyOf(table))!, countsOf(rows), tally);
  for (const { holds, mustBeEmpty } of ROW_PROBES[keyOf(table)] ?? [])
    if (holds(asker) && (await scratch.as(caller, mustBeEmpty)).length > 0) return true;
  return tally.failed() > 0;
}

async function writesOther(
  world: World,
  scratch: Scratch,
  table: ServiceTable,
  { asker, caller }: Calling,
  { samples }: There,
): Promise<boolean> {
  const attempts = attemptsOn(table, samples);
  if (attempts.length === 0) return false;
  const tally = new Tally(() => undefined);
  const given = JSON.stringify(attempts.map(({ text, row, child }) => ({ text, row, child })));
  const [answer] = await scratch.apart(async () => {
    await scratch.query(`select set_config('matrix.attempts', $1, true)`, [given]);
    await scratch.become(caller);
    await scratch.query(TRY_EACH);
    return scratch.query<{ done: number[] }>(`select current_setting('matrix.done')::jsonb as done`);
  });
  if (!answer) return true;
  compareAttempts(world, asker, attempts, answer.done, tally);
  return tally.failed() > 0;
}

/** Row-level security is forced on the owner too, but for the functions that aggregate. */
async function ownerSeesOther(scratch: Scratch, table: ServiceTable, { counts }: There): Promise<boolean> {
  if ((counts.get(keyOf(table))?.size ?? 0) === 0) return false;
  const text = `select 1 as there from public.${table.table} limit 1`;
  const aggregates = await scratch.query(`select 1 from pg_policies where policyname = 'hub_aggregate' limit 1`);
  const [plain, aggregating] = [await scratch.asOwner(text), await scratch.asOwner(text, AGGREGATION_PATH)];
  return plain.length > 0 || aggregating.length > 0 !== aggregates.length > 0;
}
