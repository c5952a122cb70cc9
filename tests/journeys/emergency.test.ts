import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';

const REASON = 'Found alone at the station at 2am, police ask where she lives';

interface Known {
  givenName: string;
  familyName: string;
  dateOfBirth: string;
}

const lookup = ({ givenName, familyName, dateOfBirth }: Known, reason = REASON): string =>
  `query Find @emergencyLookup(reason: ${JSON.stringify(reason)}, givenName: ${JSON.stringify(givenName)}, familyName: ${JSON.stringify(familyName)}, dateOfBirth: "${dateOfBirth}") {
    children(first: 2) { totalCount nodes { id name { givenName } care { placementAddress { postcode } carerContacts { name telephone } } health { status { recordStatus } } } } }`;

const LOOKS =
  '{ emergencyLooks(settled: false, first: 50) { nodes { id person role reason foundSomebody wasRefused childReferences review { decision } } } }';
const REVIEW = `mutation ($input: ReviewEmergencyLookInput!) { reviewEmergencyLook(input: $input) { __typename } }`;

inBothTransports('an emergency duty worker and the data protection officer', (hub) => {
  /** Somebody whom a social worker knows: what a person at a station would give. */
  const someone = async (): Promise<Known & { id: string }> => {
    const query = '{ children(first: 1) { nodes { id name { givenName familyName dateOfBirth } } } }';
    const [{ id, name }] = (await (await hub().as('social-worker')).ask(query)).data!['children'].nodes;
    return { id, ...name };
  };
  const looks = async () => {
    const answer = await (await hub().as('data-protection-officer')).ask(LOOKS);
    expect(answer.errors).toEqual([]);
    return answer.data!['emergencyLooks'].nodes as any[];
  };

  test('finds one child by exact match, with a reason', async () => {
    const known = await someone();
    const answer = await (await hub().as('emergency-duty')).ask(lookup(known));
    expect(answer.errors).toEqual([]);
    expect(answer.data!['children']).toMatchObject({
      totalCount: 1,
      nodes: [{ id: known.id, care: { placementAddress: { postcode: expect.any(String) } } }],
    });
    expect(answer.receipt).toBeDefined();
  });

  test('without a reason, or with a blank one, is refused, and nothing is shown', async () => {
    const known = await someone();
    const worker = await hub().as('emergency-duty');
    const without = lookup(known).replace(/reason: "[^"]+", /, '');
    expect((await worker.ask(without)).code).toBe('GRAPHQL_VALIDATION_FAILED');
    for (const reason of ['', '          ', 'because']) {
      const answer = await worker.ask(lookup(known, reason));
      expect([reason, answer.code]).toEqual([reason, 'BAD_USER_INPUT']);
      expect(answer.data?.['children'] ?? null).toBeNull();
    }
    const none = await worker.ask('{ children { totalCount nodes { id } } }');
    expect(none.data?.['children']?.nodes ?? []).toEqual([]);
  });

  test('a near miss finds nobody, and is on the officer’s list at once', async () => {
    const known = await someone();
    const worker = await hub().as('emergency-duty');
    const reason = `${REASON} ${randomUUID()}`;
    const wrong = { ...known, familyName: `${known.familyName}x` };
    const answer = await worker.ask(lookup(wrong, reason));
    expect(answer.data!['children']).toEqual({ totalCount: 0, nodes: [] });
    expect((await looks()).find((look) => look.reason === reason)).toMatchObject({
      person: 'emergency-duty',
      role: expect.stringMatching(/emergency/i),
      foundSomebody: false,
      childReferences: [],
    });
  });

  test('a restricted child is found by nobody this way', async () => {
    const restricted = await hub().administer('social_care', async (client) => {
      const { rows } = await client.query<Known>(
        `select given_name as "givenName", family_name as "familyName", date_of_birth::text as "dateOfBirth"
         from relationship.restricted_child join child_name using (child_id)`,
      );
      return rows[0]!;
    });
    const answer = await (await hub().as('emergency-duty')).ask(lookup(restricted));
    expect(answer.data!['children']).toEqual({ totalCount: 0, nodes: [] });
  });

  test('the officer follows the look, decides on it, and it is settled', async () => {
    const reason = `${REASON} ${randomUUID()}`;
    await (await hub().as('emergency-duty')).ask(lookup(await someone(), reason));
    const look = (await looks()).find((each) => each.reason === reason);
    expect(look).toMatchObject({ foundSomebody: true, childReferences: [expect.any(String)], review: null });
    const officer = await hub().as('data-protection-officer');
    const input = {
      lookId: look.id,
      decision: 'JUSTIFIED',
      words: 'Police confirmed the call.',
      expectedVersion: 0,
      idempotencyKey: randomUUID(),
    };
    const reviewed = await officer.ask(REVIEW, { input });
    expect(reviewed.errors).toEqual([]);
    expect((await looks()).map(({ id }) => id)).not.toContain(look.id);
  });

  test('nobody else has the look-up, nor the list of looks', async () => {
    const known = await someone();
    for (const persona of ['social-worker', 'nurse', 'strategic-lead', 'data-protection-officer', undefined])
      expect([persona, (await (await hub().as(persona)).ask(lookup(known))).code]).toEqual([
        persona,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    for (const persona of ['emergency-duty', 'social-worker', 'care-experienced', 'strategic-lead'])
      expect([persona, (await (await hub().as(persona)).ask(LOOKS)).code]).toEqual([
        persona,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    const officer = await hub().as('data-protection-officer');
    expect((await officer.ask('{ children { totalCount } }')).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
