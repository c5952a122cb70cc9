import { PERSONAS } from '../../../hub/src/personas';
import type { Choose } from '../../conformance/support/operations/Choose';
import type { Administrator, DatabaseName } from '../raw/Administrator';
import type { Row } from '../raw/RawData';
import { anyRow, type Change, type MakeChange, type World } from './Change';

/** A dated fact that decides who reaches whom: where it lies, how a row is found again, and how it ends and goes on. */
interface Fact {
  readonly database: DatabaseName;
  readonly table: string;
  readonly where: string;
  readonly keys: readonly string[];
  readonly end?: string;
  readonly reopen?: string;
}

const END = 'ended_on = greatest(started_on, current_date)';
const REOPEN = 'ended_on = null';

const FACTS: readonly Fact[] = [
  { database: 'social_care', table: 'worker_allocation', where: 'id = $1', keys: ['id'] },
  { database: 'social_care', table: 'relationship.dated', where: 'id = $1 and allocation_id is null', keys: ['id'] },
  { database: 'social_care', table: 'placement', where: 'id = $1', keys: ['id'] },
  { database: 'health', table: 'relationship.dated', where: `service_id = $1 and kind = $2 and child_id = $3 and started_on = $4 and kind = 'registeredPatients'`, keys: ['service_id', 'kind', 'child_id', 'started_on'] }, // prettier-ignore
  { database: 'health', table: 'relationship.staff', where: 'service_id = $1 and subject = $2', keys: ['service_id', 'subject'] }, // prettier-ignore
  { database: 'virtual_school', table: 'enrolment', where: 'id = $1', keys: ['id'] },
  { database: 'virtual_school', table: 'relationship.adviser', where: 'authority = $1 and subject = $2', keys: ['authority', 'subject'] }, // prettier-ignore
  { database: 'virtual_school', table: 'relationship.school_staff', where: 'school_urn = $1 and subject = $2', keys: ['school_urn', 'subject'] }, // prettier-ignore
  { database: 'housing', table: 'relationship.employment', where: 'subject = $1 and council_code = $2', keys: ['subject', 'council_code'] }, // prettier-ignore
  { database: 'housing', table: 'housing_duty', where: 'id = $1', keys: ['id'], end: `${END}, end_reason = 'ACCOMMODATED'`, reopen: `${REOPEN}, end_reason = null` }, // prettier-ignore
];

const isPersonas = new Set(PERSONAS.map(({ subject }) => subject));
/** Posts of which there are few: what ends there ends for all children at once, so it goes on again soon. */
const isOfMany = ({ table }: Fact): boolean => /staff|adviser|employment/.test(table);

/** Ends a relationship, or lets one that ended go on. */
export const toggleRelationship: MakeChange = async (world, choose) => {
  const fact = FACTS[choose(FACTS.length)]!;
  const known = `${fact.database}.${fact.table}`;
  const isOpen = (row: Row): boolean => row['ended_on'] === null;
  const counts = (row: Row): boolean => row['subject'] === undefined || isPersonas.has(row['subject']);
  const ended = anyRow(world, known, choose, (row) => counts(row) && !isOpen(row));
  const open = anyRow(world, known, choose, (row) => counts(row) && isOpen(row));
  const isReopened = ended !== undefined && (isOfMany(fact) || choose(2) === 0);
  const row = isReopened ? ended : open;
  if (!row) return undefined;
  const set = isReopened ? (fact.reopen ?? REOPEN) : (fact.end ?? END);
  return update(world.administrator, fact, set, row);
};

async function update(administrator: Administrator, fact: Fact, set: string, row: Row): Promise<Change | undefined> {
  const { database, table, where, keys } = fact;
  try {
    await administrator.run(database, `update ${table} set ${set} where ${where}`, keys.map((key) => row[key])); // prettier-ignore
  } catch {
    // Somebody has it now whose place it would take: two cannot.
    return undefined;
  }
  return { database, what: '', databases: [database] } as Change;
}

/** Somebody new reads a record as their own. */
export const becomeSelf: MakeChange = async ({ administrator, raw }: World, choose: Choose) => {
  const child = raw.children()[choose(raw.children().length)];
  await administrator.run('social_care', 'update relationship.dated set ended_on = greatest(started_on, current_date) where kind = $1 and ended_on is null', ['self']); // prettier-ignore
  await administrator.run(
    'social_care',
    `insert into relationship.dated (subject, kind, child_id, started_on) values ('care-experienced', 'self', $1, current_date - 1)
     on conflict (subject, kind, child_id, started_on, allocation_id, placement_id) do update set ended_on = null`,
    [child],
  );
  return { databases: ['social_care'], what: 'another reads their own record' };
};
