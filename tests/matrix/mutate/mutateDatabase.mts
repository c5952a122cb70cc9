import pg from 'pg';
import { countRows, TABLES, type ServiceTable } from '../layers/checkRows.mts';
import { readSamples } from '../layers/checkWrites.mts';
import { AUDIENCE, ROW_PROBES } from '../layers/rowRules.mts';
import type { World } from '../world/World.mts';
import { isFoundOut, type There } from './lookAtTable.mts';
import type { Calling } from './mutateRules.mts';
import { Scratch } from './Scratch.mts';
import type { Score } from './Score.mts';

/** Each policy, right and line of the agreement in each agency’s database, changed in a transaction that is rolled back. */
export async function mutateDatabase(
  world: World,
  callings: readonly Calling[],
  score: Score,
  tell: (words: string) => void,
): Promise<void> {
  const there = { counts: await countRows(world, TABLES), samples: await readSamples(world, TABLES) };
  for (const [service, tables] of Map.groupBy(TABLES, (table) => table.service)) {
    const scratch = await Scratch.open(world, service);
    try {
      for (const table of tables) await mutateTable(world, scratch, table, callings, there, score);
      await mutateGrants(world, scratch, tables, callings, there, score);
    } finally {
      await scratch.close();
    }
    tell(`the database of ${service} was changed, one thing at a time`);
  }
}

interface Policy {
  readonly policyname: string;
  readonly permissive: string;
  readonly cmd: string;
}

async function mutateTable(
  world: World,
  scratch: Scratch,
  table: ServiceTable,
  callings: readonly Calling[],
  there: There,
  score: Score,
): Promise<void> {
  const name = `public.${pg.escapeIdentifier(table.table)}`;
  const policies = await scratch.query<Policy>(`select policyname, permissive, cmd from pg_policies where schemaname = 'public' and tablename = $1`, [table.table]); // prettier-ignore
  const few = callersFor(world, table, callings);
  const changes = [
    `alter table ${name} disable row level security`,
    `alter table ${name} no force row level security`,
    `revoke select on ${name} from ${pg.escapeIdentifier(scratch.roles.scopeList)}`,
    ...(table.write ? [`revoke insert on ${name} from ${callersOf(table, scratch)}`, `revoke update on ${name} from ${callersOf(table, scratch)}`] : []), // prettier-ignore
    ...policies.filter(({ policyname }) => policyname !== 'hub_load').flatMap((policy) => changesOf(policy, name)),
  ];
  if (await differsUnchanged(world, scratch, [table], few, there, `${table.service}.${table.table}`, score)) return;
  for (const change of changes) {
    const because = whyMasked(table, change);
    if (because) {
      score.noteEquivalent('row-level security', because);
      continue;
    }
    const isKilled = await scratch.trying(
      async () => void (await scratch.query(change)),
      () => isFoundOut(world, scratch, [table], few, there),
    );
    score.note('row-level security', `${table.service}: ${change}`, isKilled);
  }
  score.noteEquivalent('row-level security', 'hub_load is the loader’s, who is no caller');
}

const callersOf = ({ childColumn, ownRowsOf }: ServiceTable, { roles }: Scratch): string =>
  (childColumn === null || ownRowsOf ? [roles.scopeList, roles.statistics] : [roles.scopeList]).map(pg.escapeIdentifier).join(', '); // prettier-ignore

/** A check that fails on what was not changed would kill every mutant: none of these counts then. */
async function differsUnchanged(
  world: World,
  scratch: Scratch,
  tables: readonly ServiceTable[],
  callings: readonly Calling[],
  there: There,
  what: string,
  score: Score,
): Promise<boolean> {
  const differs = await scratch.trying(
    async () => undefined,
    () => isFoundOut(world, scratch, tables, callings, there),
  );
  if (differs) score.note('row-level security', `${what}: differs before anything is changed`, false);
  return differs;
}

/** Where a second rule of the same table asks as much, so that changing this one alone changes no answer. */
function whyMasked({ service, table, ownRowsOf }: ServiceTable, change: string): string | undefined {
  const isOpened = /alter policy "hub_(insert|update)"/.test(change);
  const isUpdate = /hub_update|revoke update/.test(change);
  if (UNCHANGED.includes(table) && isUpdate) return 'a second policy lets nobody change rows of this table';
  if (ownRowsOf || !isOpened) return undefined;
  if (table === 'objection') return 'a trigger keeps who records an objection and who answers it apart';
  if (service === 'corporate-parenting' && (table === 'partner' || table === 'partnership_action')) return 'a second policy names who enters and changes them, all of whom have the right';
  if (service === 'housing' && (UNCHANGED.includes(table) || table === 'offer')) return 'a second policy asks for an officer of the council, all of whom have the right, and for a parent row that they see';
  return undefined;
} // prettier-ignore

/** What was said stays: a change is another row. */
const UNCHANGED = ['offer_assurance', 'offer_change', 'band_period', 'application_change', 'tenancy_change'];

/** Dropped, and let through everything; a rule that only takes away lets through everything when it is dropped. */
function changesOf({ policyname, permissive, cmd }: Policy, table: string): string[] {
  const policy = `policy ${pg.escapeIdentifier(policyname)} on ${table}`;
  if (permissive !== 'PERMISSIVE') return [`drop ${policy}`];
  const open = { SELECT: 'using (true)', INSERT: 'with check (true)', UPDATE: 'using (true) with check (true)', DELETE: 'using (true)' }[cmd]; // prettier-ignore
  return [`drop ${policy}`, `alter ${policy} ${open}`];
}

const MOST_CALLERS = 12;

/** A few of whom the matrix gives the table something, and a few of whom it gives nothing: one of each role and purpose. */
function callersFor(
  { oracle }: World,
  { service, table, category, ownRowsOf, reviewedAs }: ServiceTable,
  callings: readonly Calling[],
): Calling[] {
  const of = (isGiven: boolean): Calling[] =>
    callings.filter(({ asker: { role, purpose } }) => oracle.mayReadFor(role, purpose, category) === isGiven);
  const writers = of(true).filter(({ asker: { role, purpose } }) => oracle.mayWriteFor(role, purpose, category));
  if (ownRowsOf) return [...callings.filter(({ asker }) => asker.subject === 'social-worker').slice(0, 2), ...callings.slice(-2)]; // prettier-ignore
  const special = callings.filter(({ asker }) => (oracle.mayReadFor(asker.role, asker.purpose, category) && (ROW_PROBES[`${service} ${table}`] ?? []).some(({ holds }) => holds(asker))) || (reviewedAs !== undefined && oracle.mayWriteFor(asker.role, asker.purpose, reviewedAs))); // prettier-ignore
  const first = [...new Map(special.map((each) => [each.asker.role, each])).values()];
  const once = [...new Map([...writers, ...of(true)].map((each) => [each.asker.role, each])).values()];
  const denied = [...new Map(of(false).map((each) => [each.asker.role, each])).values()];
  return [...first.slice(0, 4), ...writers.slice(0, 3), ...once.slice(0, MOST_CALLERS), ...denied.slice(0, 4)];
}

/** The agreement inside the database: each role’s line for each leaf taken out, or given for every purpose and everybody. */
async function mutateGrants(
  world: World,
  scratch: Scratch,
  tables: readonly ServiceTable[],
  callings: readonly Calling[],
  there: There,
  score: Score,
): Promise<void> {
  const { golden, oracle } = world;
  for (const [leaf, own] of Map.groupBy(
    tables.filter(({ ownRowsOf }) => !ownRowsOf),
    ({ category }) => category,
  ))
    // prettier-ignore
    for (const { role, relationship } of golden.roles.values()) {
      const ofRole = callings.filter(({ asker }) => asker.role === role);
      const isOfChildren = own.every(({ childColumn }) => childColumn !== null);
      const mutants: [string, string][] = [
        ...(oracle.mayEverRead(role, leaf) ? [['is not given it', TAKEN] as [string, string]] : []),
        ['is given it for every purpose and everybody', GIVEN],
        ...(oracle.mayEverWrite(role, leaf) ? [['may not write it', READ_ONLY] as [string, string]] : [['may write it', WRITABLE] as [string, string]]), // prettier-ignore
      ];
      if (await differsUnchanged(world, scratch, own, ofRole, there, `${own[0]!.service}: ${role}, ${leaf}`, score)) continue; // prettier-ignore
      for (const [how, text] of mutants) {
        const because = whyEquivalent(how, role, relationship, leaf, isOfChildren, own, oracle);
        if (because) {
          score.noteEquivalent('agreement in the database', because);
          continue;
        }
        const isKilled = await scratch.trying(
          async () => void (await scratch.query(text, [role, leaf])),
          () => isFoundOut(world, scratch, own, ofRole, there),
        );
        score.note('agreement in the database', `${own[0]!.service}: ${role}, ${leaf}: ${how}`, isKilled);
      }
    }
}

const PURPOSE_LIST = `array['', 'DIRECT_CARE', 'STATUTORY_DUTY', 'BEYOND_DUTY', 'STATISTICS', 'EMERGENCY', 'ASSURANCE']`;
const TAKEN = 'delete from agreement.grants where role = $1 and category = $2';
const GIVEN = `insert into agreement.grants (role, purpose, category, read_reach, write_reach)
  select $1, purpose, $2, 'EVERYONE', 'NOBODY' from unnest(${PURPOSE_LIST}) as purpose
  on conflict (role, purpose, category, from_day) do update set read_reach = 'EVERYONE'`;
const READ_ONLY = `update agreement.grants set write_reach = 'NOBODY' where role = $1 and category = $2`;
const WRITABLE = `update agreement.grants set write_reach = read_reach where role = $1 and category = $2`;

/** Where the change can change no answer. */
function whyEquivalent(
  how: string,
  role: string,
  relationship: string,
  leaf: string,
  isOfChildren: boolean,
  tables: readonly ServiceTable[],
  { mayEverRead }: World['oracle'],
): string | undefined {
  if (relationship === 'none' && isOfChildren) return 'a role that reaches no child has none for a table of children';
  if (/write/.test(how) && !tables.some(({ write }) => write)) return 'no caller writes a table of this leaf';
  if (leaf === 'voice.shared' && how.startsWith('is given') && !mayEverRead(role, leaf) && !AUDIENCE.includes(role)) return 'whom the young person cannot choose is kept out by a rule of single rows'; // prettier-ignore
  if (how === 'may write it' && tables[0]!.service === 'housing') return 'who is no officer of a council is kept from writing by a rule of single rows'; // prettier-ignore
  if (how === 'may write it' && leaf === 'partnership') return 'who is neither lead nor board member is kept from writing by a rule of single rows'; // prettier-ignore
  if (how === 'may write it' && !mayEverRead(role, leaf)) return 'who has no line for a leaf cannot be given the right to write by changing it'; // prettier-ignore
  return undefined;
}
