import { randomUUID } from 'node:crypto';
import { inBothTransports } from '../support/bothTransports';
import type { HubAnswer } from '../support/HubClient';
import type { RunningHub } from '../support/startHub';

interface Known {
  givenName: string;
  familyName: string;
  dateOfBirth: string;
}

const FOUND =
  '{ children(first: 2) { totalCount nodes { id name { givenName } care { placementAddress { postcode } } } } }';
const LOOKS =
  '{ emergencyLooks(first: 100) { nodes { person reason foundSomebody wasRefused childReferences review { decision } } } }';
const quote = (text: string): string => JSON.stringify(text);
const lookup = ({ givenName, familyName, dateOfBirth }: Known, reason?: string): string =>
  `query Find @emergencyLookup(${reason === undefined ? '' : `reason: ${quote(reason)}, `}givenName: ${quote(givenName)}, familyName: ${quote(familyName)}, dateOfBirth: ${quote(dateOfBirth)}) ${FOUND}`;

/** The records that the gateway wrote of this person's looks, oldest first, as they were hashed. */
async function recordsOf(hub: RunningHub, subject: string): Promise<any[]> {
  return hub.administer('gateway', async (client) => {
    const { rows } = await client.query<{ bytes: Buffer }>(
      'select bytes from audit.record order by recorded_at, sequence',
    );
    return rows
      .map(({ bytes }) => JSON.parse(bytes.toString('utf8')))
      .filter((record) => JSON.stringify(record).includes(`"${subject}"`));
  });
}

inBothTransports('attack 22: break-glass', (hub) => {
  const someone = async (): Promise<Known & { id: string }> => {
    const query = '{ children(first: 1) { nodes { id name { givenName familyName dateOfBirth } } } }';
    const [{ id, name }] = (await (await hub().as('social-worker')).ask(query)).data!['children'].nodes;
    return { id, ...name };
  };
  const looks = async (): Promise<any[]> => {
    const answer = await (await hub().as('data-protection-officer')).ask(LOOKS);
    expect(answer.errors).toEqual([]);
    return answer.data!['emergencyLooks'].nodes;
  };
  const reasonNow = () => `Police found a young person alone at the station, ${randomUUID()}`;
  const showsNobody = ({ data, text }: HubAnswer, { givenName }: Known) => {
    expect(data?.['children']?.nodes ?? []).toEqual([]);
    expect(text).not.toContain(`"${givenName}"`);
  };

  test('without a reason it is refused: none, an empty one, blanks, or a word', async () => {
    const known = await someone();
    const worker = await hub().as('emergency-duty');
    const before = await looks();
    for (const [reason, code] of [
      [undefined, 'GRAPHQL_VALIDATION_FAILED'],
      ['', 'BAD_USER_INPUT'],
      [' \t\n'.repeat(20), 'BAD_USER_INPUT'],
      ['.', 'BAD_USER_INPUT'],
      ['emergency', 'BAD_USER_INPUT'],
      ['x'.repeat(501), 'BAD_USER_INPUT'],
    ] as const) {
      const answer = await worker.ask(lookup(known, reason));
      expect([reason, answer.code]).toEqual([reason, code]);
      showsNobody(answer, known);
    }
    const noReason = lookup(known, 'x').replace('reason: "x"', 'reason: null');
    expect((await worker.ask(noReason)).code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await looks()).filter(({ foundSomebody }) => foundSomebody)).toEqual(
      before.filter(({ foundSomebody }) => foundSomebody),
    );
  });

  test('a variable for the reason that is left out, null or no text is refused too', async () => {
    const known = await someone();
    const worker = await hub().as('emergency-duty');
    const query = lookup(known, 'x')
      .replace('query Find', 'query Find($why: String!)')
      .replace('reason: "x"', 'reason: $why');
    for (const variables of [{}, { why: null }, { why: 7 }, { why: ['long enough to be a reason'] }]) {
      const answer = await worker.ask(query, variables);
      expect([variables, answer.code]).toEqual([variables, 'BAD_USER_INPUT']);
      showsNobody(answer, known);
    }
  });

  test('without a look-up there is nobody, by list, by id or by another agency’s list', async () => {
    const { id, ...known } = await someone();
    const worker = await hub().as('emergency-duty');
    for (const query of [
      FOUND,
      `{ child(id: "${id}") { name { givenName } } }`,
      '{ healthAssessments(first: 1) { nodes { child { name { givenName } } } } }',
    ])
      showsNobody(await worker.ask(query), known);
  });

  test('with a reason: allowed, recorded with it, and flagged on the officer’s list', async () => {
    const known = await someone();
    const reason = reasonNow();
    const answer = await (await hub().as('emergency-duty')).ask(lookup(known, reason));
    expect([answer.errors, answer.data!['children'].nodes.map(({ id }: any) => id)]).toEqual([[], [known.id]]);

    const record = (await recordsOf(hub(), 'emergency-duty')).at(-1);
    expect(record).toMatchObject({
      reason,
      purpose: 'EMERGENCY',
      role: 'EMERGENCY_DUTY_WORKER',
      verdict: 'ANSWERED',
      children: [known.id],
    });
    expect(record.categories).toEqual(expect.arrayContaining(['identity.name', 'care.placementAddress']));
    expect(JSON.stringify(record)).not.toContain(known.familyName);

    const flagged = (await looks()).find((look) => look.reason === reason);
    expect(flagged).toMatchObject({
      person: 'emergency-duty',
      foundSomebody: true,
      childReferences: [expect.any(String)],
      review: null,
    });
  });

  test('it opens that one child, for that one request, and only what the agreement gives in an emergency', async () => {
    const known = await someone();
    const worker = await hub().as('emergency-duty');
    const [, other] = (await (await hub().as('social-worker')).ask('{ children(first: 2) { nodes { id } } }')).data![
      'children'
    ].nodes;
    const query = lookup(known, reasonNow()).replace(
      FOUND,
      `{ own: child(id: "${known.id}") { id } other: child(id: "${other.id}") { id } }`,
    );
    expect((await worker.ask(query)).data).toEqual({ own: { id: known.id }, other: null });
    expect((await worker.ask(`{ child(id: "${known.id}") { id } }`)).data?.['child'] ?? null).toBeNull();
    for (const field of [
      'care { reviews { heldOn } }',
      'voice { shared { __typename } }',
      'health { sdqItems { __typename } }',
      'accessLog(first: 1) { __typename }',
    ])
      expect([
        field,
        (await worker.ask(lookup(known, reasonNow()).replace('id name', `${field} id name`))).code,
      ]).toEqual([field, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('no other purpose opens it, whatever the session of the caller says', async () => {
    const known = await someone();
    const worker = await hub().as('emergency-duty', 'STATUTORY_DUTY');
    const answer = await worker.ask(lookup(known, reasonNow()));
    expect(answer.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
    showsNobody(answer, known);
  });
});

inBothTransports('attack 22: finding out who is known by trying', (hub) => {
  test('misses are on record and counted: after ten within an hour even the right details are refused', async () => {
    const worker = await hub().as('emergency-duty');
    const query = '{ children(first: 1) { nodes { name { givenName familyName dateOfBirth } } } }';
    const known: Known = (await (await hub().as('social-worker')).ask(query)).data!['children'].nodes[0].name;
    const reason = `Trying names one after the other, ${randomUUID()}`;
    const codes: (string | undefined)[] = [];
    for (let miss = 0; miss < 12; miss++)
      codes.push((await worker.ask(lookup({ ...known, familyName: `${known.familyName} ${miss}` }, reason))).code);
    const allowed = codes.findIndex((code) => code === 'TOO_MANY_REQUESTS');
    expect([allowed > 0 && allowed <= 10, codes.slice(allowed)]).toEqual([
      true,
      Array(12 - allowed).fill('TOO_MANY_REQUESTS'),
    ]);

    const right = await worker.ask(lookup(known, reason));
    expect([right.status, right.code, right.data?.['children'] ?? null]).toEqual([429, 'TOO_MANY_REQUESTS', null]);
    expect(right.errors[0]!.message).not.toContain(known.familyName);

    const mine = (await recordsOf(hub(), 'emergency-duty')).filter((record) => record.reason === reason);
    expect(mine.filter(({ verdict }) => verdict === 'FOUND_NOBODY')).toHaveLength(allowed);
    expect(mine.filter(({ children }) => children.length > 0)).toEqual([]);
    expect(JSON.stringify(mine)).not.toContain(known.familyName);
    const officer = await (await hub().as('data-protection-officer')).ask(LOOKS);
    const listed = officer.data!['emergencyLooks'].nodes.filter((look: any) => look.reason === reason);
    expect(listed.filter(({ foundSomebody }: any) => !foundSomebody).length).toBeGreaterThanOrEqual(allowed);
  });

  test('others on duty are not held up by it', async () => {
    const answer = await (await hub().as('social-worker')).ask('{ children(first: 1) { totalCount } }');
    expect(answer.errors).toEqual([]);
  });
});
