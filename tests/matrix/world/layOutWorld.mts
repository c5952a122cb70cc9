import { PERSONAS, SERVICES, type HubDatabases } from '@hub/cli';
import { insertRows, type Population } from '@hub/platform';
import type { ClientBase } from 'pg';
import { WITHHELD } from '../layers/rowRules.mts';
import type { Golden } from '../oracle/Golden.mts';
import { assuranceRows } from './rows/assuranceRows.mts';
import { HEALTH_SERVICES, healthRows } from './rows/healthRows.mts';
import { housingRows, OFFER_ELSEWHERE } from './rows/housingRows.mts';
import type { Rows, RowsOf } from './rows/RowsOf.mts';
import { COLLEAGUES, socialCareRelations } from './rows/socialCareRelations.mts';
import { ELSEWHERE, HOME, socialCareRows } from './rows/socialCareRows.mts';
import { virtualSchoolRows } from './rows/virtualSchoolRows.mts';
import { WORLD } from './worldChildren.mts';

/** What the agencies keep of nobody in particular: their own seed of a population without children. */
const NOBODY: Population = {
  authorities: [
    { code: HOME, name: 'City of York Council' },
    { code: ELSEWHERE, name: 'North Yorkshire Council' },
  ],
  professionals: PERSONAS.map(({ subject, name, jobTitle, team }, index) => ({ subject, name, jobTitle, team, telephone: `01632 960${100 + index}` })), // prettier-ignore
  children: [],
};

/** Tells every agency all that it can hold of the world's children. */
export async function layOutWorld(databases: HubDatabases, golden: Golden): Promise<void> {
  const rowsOf: Readonly<Record<string, readonly RowsOf[]>> = {
    'social-care': [socialCareRows, socialCareRelations],
    health: [healthRows],
    'virtual-school': [virtualSchoolRows],
    housing: [housingRows],
    assurance: [assuranceRows(golden)],
  };
  for (const service of SERVICES)
    await databases.of(service.name).asLoader(async (client) => {
      await service.seed(client, NOBODY);
      await insertCommon(client, service.name);
      for (const makeRows of rowsOf[service.name] ?? [])
        for (const child of WORLD) await insertAll(client, makeRows(child));
      for (const text of OF_NO_CHILD[service.name] ?? []) await client.query(text);
      await client.query(RECEIPT);
      for (const [table, category] of WITHHELD[service.name] ?? []) await withholdOne(client, table, category);
    });
}

/** What somebody wrote before: theirs alone, whatever they reach. */
const RECEIPT = `insert into write_receipt (subject, mutation, idempotency_key, request_digest)
  values ('social-worker', 'matrix', 'matrix', 'matrix'), ('nobody', 'matrix', 'matrix', 'matrix')`;

/** Of offers, boards and strategies what no seed has: nobody’s child, and a leaf all the same. */
const OF_NO_CHILD: Readonly<Record<string, readonly string[]>> = {
  housing: [
    `update offer set council_code = 'E06000065'`,
    `insert into offer (id, council_code, name, description, eligibility, published_on)
     values ('${OFFER_ELSEWHERE}', 'E06000014', 'An offer elsewhere', 'Of another council', 'Care leavers', current_date - 9)`,
    `insert into offer_change (offer_id, version, changed_by, changed_by_role, changes)
     select id, 2, 'housing-officer', 'HOUSING_OFFICER', '[]' from offer where council_code = 'E06000065' limit 1`,
    `delete from offer_assurance where offer_id not in (select id from offer where council_code = 'E06000065')`,
    `update offer set url = 'https://example.org', minimum_age = 16, maximum_age = 25, withdrawn_on = current_date + 90,
       promised_band = 'GOLD', cost_options = '[{"option": "Free", "amount": 0, "amountDescription": "Nothing"}]'
     where id = (select id from offer order by id limit 1)`,
  ],
  'corporate-parenting': [
    `update board set answers_to = (select other.id from board as other where other.authority_code = board.authority_code
       and other.id <> board.id limit 1)`,
    `insert into strategy_update (strategy_id, version, principle, published_on, words)
       select id, 2, 1, current_date, 'An update' from strategy`,
    `update strategy set version = 2`,
    `insert into strategy_change (strategy_id, version, changed_by, changed_by_role, changes)
       select id, 2, 'strategic-lead', 'STRATEGIC_LEAD', '[]' from strategy limit 1`,
    `insert into action_change (action_id, version, changed_by, changed_by_role, changes)
       select id, 2, 'strategic-lead', 'STRATEGIC_LEAD', '[]' from partnership_action limit 1`,
  ],
  assurance: [
    `insert into rejected_match (id, agency, record_reference, pair, because, rejected_by)
     values (gen_random_uuid(), 'health', 'REC-NO', 'z', 'Another', 'records-officer')`,
    `update access_grant set ended_by = 'caldicott-guardian', ended_at = now(), end_reason = 'Tried', version = 2
     where id = (select id from access_grant where person = 'second-nurse' limit 1)`,
    `insert into record_link (id, agency, record_reference, pair, matched_by, undone_by, undone_at, undone_because, version)
     values (gen_random_uuid(), 'health', 'REC-UNDONE', 'y', 'records-officer', 'records-officer', now(), 'Wrong', 2)`,
  ],
};

/** One more row like the first, which is withheld from the young person. */
async function withholdOne(client: ClientBase, table: string, category: string): Promise<void> {
  const copy = `with copied as (
    insert into ${table} select (jsonb_populate_record(null::${table}, to_jsonb(sample) || jsonb_build_object('id', gen_random_uuid()))).*
    from ${table} as sample where child_id = $1 limit 1 returning id, child_id
  )
  insert into relationship.withheld_fact (child_id, category, fact, ground, reason, withheld_by)
  select child_id, $2, id, 'THIRD_PARTY', 'Tried by the matrix', 'social-worker' from copied`;
  await client.query(copy, [WORLD[1]!.id, category]);
}

async function insertAll(client: ClientBase, rows: Rows): Promise<void> {
  for (const [table, of] of Object.entries(rows)) await insertRows(client, table, of);
}

async function insertCommon(client: ClientBase, service: string): Promise<void> {
  if (service === 'health') await insertAll(client, { ...HEALTH_SERVICES, health_professional: HEALTH_STAFF });
  if (service !== 'social-care') return;
  await insertRows(client, 'professional', COLLEAGUES);
  const { rows } = await client.query<{ id: string; code: string }>('select id, code from authority');
  const authorityOf = new Map(rows.map(({ id, code }) => [code, id]));
  const children = WORLD.map(({ id, relation }) => ({ id, responsible_authority: authorityOf.get(relation === 'OUT' ? ELSEWHERE : HOME), synthetic: true })); // prettier-ignore
  await insertRows(client, 'child', children);
}

const HEALTH_STAFF = PERSONAS.filter(({ agency }) => agency === 'health').map(({ subject, name, jobTitle }) => ({ subject, name, job_title: jobTitle })); // prettier-ignore
