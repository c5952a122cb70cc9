import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';

const MINE = `{ children { totalCount nodes { id name { givenName familyName }
  care { status { careLeaverStatus } placement { type } legal { episodes { legalStatus endedOn } } }
  leaver { pathway { reviewDueOn } activity { activity } accommodation { suitable } }
  education { enrolment { schoolName } } health { status { overdue } plan { passportIssuedOn } clinical { __typename } }
  housing { application { current { band } } } } } promises { words } }`;
const LOG = '{ children { nodes { accessLog(first: 20) { nodes { inWords who why kinds lookedOn } } } } }';

inBothTransports('a care leaver reads her own record', (hub) => {
  const mine = async () => {
    const answer = await (await hub().as('care-experienced')).ask(MINE);
    return { answer, child: answer.data!['children'].nodes[0] };
  };

  test('hers and nobody else’s, across the agencies, beside the promise', async () => {
    const { answer, child } = await mine();
    expect(answer.data!['children'].totalCount).toBe(1);
    expect(child.name).toEqual({ givenName: 'Kayleigh', familyName: 'Dunn' });
    expect(child.care.status.careLeaverStatus).toEqual(expect.any(String));
    expect(answer.data!['promises'].length).toBeGreaterThan(5);
    const stranger = await (await hub().as('social-worker')).ask('{ children(first: 1) { nodes { id } } }');
    const asked = await (
      await hub().as('care-experienced')
    ).ask('query ($id: ID!) { child(id: $id) { id } }', {
      id: stranger.data!['children'].nodes[0].id,
    });
    expect([asked.errors, asked.data]).toEqual([[], { child: null }]);
  });

  test('what needs review first is withheld, until somebody of the agency that holds it releases it', async () => {
    const before = await mine();
    expect(before.child.care.legal).toBeNull();
    const adviser = await hub().as('personal-adviser');
    const refused = await adviser.ask(RELEASE, { input: release(before.child.id) });
    expect(refused.code).toMatch(/GRAPHQL_VALIDATION_FAILED|FORBIDDEN|BAD_USER_INPUT/);

    await hub().administer('social_care', (client) =>
      client.query(
        `insert into worker_allocation (child_id, subject, kind, started_on) values ($1, 'social-worker', 'caseload', current_date - 1)`,
        [before.child.id],
      ),
    );
    const released = await (await hub().as('social-worker')).ask(RELEASE, { input: release(before.child.id) });
    expect(released.errors).toEqual([]);
    const after = await mine();
    expect(after.child.care.legal).toMatchObject({
      episodes: expect.arrayContaining([{ legalStatus: expect.any(String), endedOn: expect.any(String) }]),
    });
    expect(after.child.health.clinical).toBeNull();
  });

  test('and reads who looked at her, and why, in words', async () => {
    const adviser = await hub().as('personal-adviser');
    await adviser.ask('{ children(first: 50) { nodes { name { givenName } leaver { activity { activity } } } } }');
    const answer = await (await hub().as('care-experienced')).ask(LOG);
    expect(answer.errors).toEqual([]);
    const { nodes } = answer.data!['children'].nodes[0].accessLog;
    expect(nodes.map(({ who }: any) => who).join()).toMatch(/Jordan Ellis/);
    for (const { inWords, why } of nodes)
      expect([inWords, why]).toEqual([expect.stringMatching(/\w+ \w+ \w+/), expect.any(String)]);
    expect(answer.text).not.toMatch(/query|nodes \{|_entities|select/);
  });

  test('nobody else reads that list, not even her adviser', async () => {
    for (const persona of ['personal-adviser', 'social-worker', 'nurse'])
      expect([persona, (await (await hub().as(persona)).ask(LOG)).code]).toEqual([
        persona,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
  });
});

const RELEASE = 'mutation ($input: ReleaseInput!) { releaseToYoungPerson(input: $input) { __typename } }';
const release = (childId: string) => ({ childId, legal: true, idempotencyKey: randomUUID() });
