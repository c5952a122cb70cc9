import { randomUUID } from 'node:crypto';
import { proposeMatches } from './record-match/proposeMatches';
import { callerOf, openAssurance, type OpenAssurance } from './testing/openAssurance';

/** One statement for each kind of thing, whatever the page size; people are named in one more. */
const ids = Array.from({ length: 210 }, () => randomUUID());
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
  await open.employ('officer', 'DATA_PROTECTION_OFFICER', 'health');
  await open.employ('records', 'RECORDS_OFFICER', 'health');
  await Promise.all(ids.map((_, index) => open.record({ subject: `nurse-${index}`, children: [ids[0]!] })));
  await Promise.all(
    ids.map((_, index) =>
      open.record({ subject: `night-${index}`, purpose: 'EMERGENCY', role: 'EMERGENCY_DUTY_WORKER', reason: 'why' }),
    ),
  );
  await open.database.asLoader(async (client) => {
    const match = (childId: string) => ({
      id: randomUUID(),
      childId,
      agency: 'health',
      recordReference: childId,
      evidence: [],
      name: { givenName: 'Robin', familyName: 'Example', dateOfBirth: null },
    });
    await proposeMatches(client, ids.map(match));
    await client.query(
      `with given as (
        insert into permission (child_id, recipient, category, use, status)
        select unnest($1::uuid[]), 'health', 'education.enrolment', 'CARE_AND_DUTY', 'GIVEN' returning id, child_id
      ) insert into permission_change (permission_id, version, child_id, status, changed_by, changed_by_role)
      select id, 1, child_id, 'GIVEN', child_id::text, 'PERSONAL_ADVISER' from given`,
      [ids],
    );
    await client.query(
      `insert into access_grant (person, child_id, categories, from_on, until_on, reason, given_by)
      select unnest($1::text[]), $2, '{health.status}', current_date, current_date, 'why', 'guardian'`,
      [ids, ids[0]],
    );
  });
}, 60_000);
beforeEach(() => void (open.statements.length = 0));
afterAll(() => open?.close());

const officer = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer' });

test.each([10, 200])('permissions of %i children', async (count) => {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { permissions { permissions { history { by } } objections { id } } } } }`;
  const r = ids.slice(0, count).map((id) => ({ __typename: 'Child', id }));
  const { data } = await open.ask(callerOf('SOCIAL_WORKER', ids), query, { r });
  expect(data._entities[count - 1].permissions.permissions).toHaveLength(1);
  expect(open.statements).toEqual(['permissions-of-children', 'objections-of-children', 'assurance-names']);
});

test.each([
  ['accessLog', 'id personInWords', ['assurance-officer', 'looks-of-controllers', 'assurance-names']],
  ['emergencyLooks', 'id personInWords review { by }', ['assurance-officer', 'looks-emergencies', 'emergency-reviews', 'assurance-names']],
  ['accessGrants', 'id personInWords givenBy', ['assurance-officer', 'grants', 'assurance-names']],
])('a page of %s', async (list, fields, statements) => {
  if (list === 'emergencyLooks') await open.employ('officer', 'DATA_PROTECTION_OFFICER', 'social care');
  for (const first of [10, 200]) {
    open.statements.length = 0;
    const { data } = await open.ask(officer, `query ($first: Int) { ${list}(first: $first) { nodes { ${fields} } } }`, { first });
    expect(data[list].nodes).toHaveLength(first);
    expect(open.statements).toEqual(statements);
  }
}); // prettier-ignore

test.each([10, 200])('%i records that wait', async (first) => {
  const query = `query ($first: Int) { recordMatches(first: $first) { nodes { child { id } nameOnRecord { givenName } nhsNumberOnRecord } } }`;
  const caller = callerOf('RECORDS_OFFICER', [], { adults: ids, subject: 'records' });
  expect((await open.ask(caller, query, { first })).data.recordMatches.nodes).toHaveLength(first);
  expect(open.statements).toEqual(['assurance-officer', 'match-candidates']);
});

test.each([10, 200])('%i looks at oneself', async (first) => {
  const query = `query ($r: [_Any!]!, $first: Int) { _entities(representations: $r) { ... on Child { accessLog(first: $first) { nodes { who } } } } }`;
  const caller = callerOf('CARE_EXPERIENCED', [ids[0]!]);
  const { data } = await open.ask(caller, query, { first, r: [{ __typename: 'Child', id: ids[0] }] });
  expect(data._entities[0].accessLog.nodes).toHaveLength(first);
  expect(open.statements).toEqual(['looks-withheld', 'looks-of-child', 'assurance-names']);
});
