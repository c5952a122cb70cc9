import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { callerOf, codesOf, openAssurance, TODAY, type OpenAssurance } from '../testing/openAssurance';
import { proposeMatches, type ProposedMatch } from './proposeMatches';

const [robin, robyn, sam] = [randomUUID(), randomUUID(), randomUUID()];
const propose = (childId: string, recordReference: string, changes: Partial<ProposedMatch> = {}): ProposedMatch => ({
  id: randomUUID(),
  childId,
  agency: 'health',
  recordReference,
  name: { givenName: 'Robin', familyName: 'Example', dateOfBirth: '2012-05-05' },
  nhsNumber: '9990548609',
  evidence: [{ what: 'date of birth', howAlike: 'SAME' }],
  ...changes,
});
let open: OpenAssurance;
const queue = (...matches: ProposedMatch[]) => open.database.asLoader((client) => proposeMatches(client, matches));
beforeAll(async () => {
  open = await openAssurance();
  await open.employ('records', 'RECORDS_OFFICER', 'health', 'virtual school');
  await queue(
    propose(robin, 'H1'),
    propose(robyn, 'H1'),
    propose(sam, 'H2'),
    propose(sam, 'V1', { agency: 'virtual school', nhsNumber: undefined, upn: 'A123456789012' }),
    propose(sam, 'A1', { agency: 'housing' }),
  );
}, 60_000);
afterAll(() => open?.close());

const scopeOf = (subject: string) => open.assurance.resolveScope(subject, 'matchQueue');
const queued = async () => ((await scopeOf('records')) as { adults: string[] }).adults;
/** As the gateway would: asked anew for every request. */
const officer = async (changes: Partial<Caller> = {}) =>
  callerOf('RECORDS_OFFICER', [], { adults: await queued(), subject: 'records', ...changes });

const WAITING = `query ($first: Int, $after: String) { recordMatches(first: $first, after: $after) { nodes { id child { id } agency recordReference
  evidence { what howAlike } nameOnRecord { givenName dateOfBirth } nhsNumberOnRecord upnOnRecord } pageInfo { hasNextPage endCursor } } }`;
const waiting = async (caller?: Caller, variables: Record<string, unknown> = {}) =>
  (await open.ask(caller ?? (await officer()), WAITING, variables)).data?.recordMatches;
const findMatch = async (record: string, childId: string) =>
  (await waiting()).nodes.find((each: any) => each.recordReference === record && each.child.id === childId);
const LINKS = `query ($undone: Boolean) { recordLinks(undone: $undone) { nodes { id childReference agency recordReference matchedBy undoneBy undoneBecause version } } }`;
const links = async (variables: object = {}) =>
  (await open.ask(await officer(), LINKS, { ...variables })).data.recordLinks.nodes;
const decide = async (mutation: string, input: object, caller?: Caller) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { recordLink { id childReference version } dryRun repeated } }`;
  return open.ask(caller ?? (await officer()), query, { input: { idempotencyKey: randomUUID(), ...input } });
};

describe('the queue', () => {
  test('reaches the children whose records wait, of the officer’s agencies only', async () => {
    expect((await queued()).sort()).toEqual([robin, robyn, sam].sort());
    expect(await scopeOf('somebody')).toEqual({ kind: 'LIST', minors: [], adults: [] });
    expect(await open.assurance.resolveScope('records', 'caseload')).toEqual({ kind: 'NONE' });
  });

  test('shows what is needed to compare, of children in scope', async () => {
    const { nodes } = await waiting();
    expect(nodes).toHaveLength(4);
    expect(await findMatch('V1', sam)).toMatchObject({
      agency: 'virtual school',
      evidence: [{ what: 'date of birth', howAlike: 'SAME' }],
      nameOnRecord: { givenName: 'Robin', dateOfBirth: '2012-05-05' },
      nhsNumberOnRecord: null,
      upnOnRecord: 'A123456789012',
    });
    const narrow = await waiting(await officer({ scope: { kind: 'LIST', minors: [], adults: [robin] } }));
    expect(narrow.nodes.map((each: any) => each.child.id)).toEqual([robin]);
    const page = await waiting(undefined, { first: 3 });
    const rest = await waiting(undefined, { first: 3, after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes]).toEqual(nodes);
  });

  test('is nobody else’s', async () => {
    for (const role of ['SOCIAL_WORKER', 'LOOKED_AFTER_NURSE', 'DATA_PROTECTION_OFFICER', 'CARE_EXPERIENCED']) {
      const caller = callerOf(role, [robin, robyn, sam], { subject: 'records' });
      expect((await waiting(caller))?.nodes ?? []).toEqual([]);
    }
    expect((await waiting(await officer({ purpose: 'DIRECT_CARE' }))).nodes).toEqual([]);
  });
});

test('many who decide at once do not wait for each other’s connections', async () => {
  const everybody = await Promise.all(Array.from({ length: 20 }, () => officer()));
  const answers = await Promise.all(
    everybody.map((each) => decide('rejectMatch', { recordMatchId: randomUUID(), reason: 'Somebody else' }, each)),
  );
  expect([...new Set(answers.flatMap(codesOf))]).toEqual(['NOT_FOUND']);
});

describe('a match', () => {
  test('is confirmed: the record waits for nobody else, and the queue lets go of the children', async () => {
    const match = await findMatch('H1', robin);
    const twin = await findMatch('H1', robyn);
    expect((await decide('confirmMatch', { recordMatchId: match.id, dryRun: true })).data.confirmMatch).toMatchObject({
      recordLink: null,
      dryRun: true,
    });
    const { data } = await decide('confirmMatch', { recordMatchId: match.id });
    expect(data.confirmMatch.recordLink).toEqual({ id: match.id, childReference: robin, version: 1 });
    expect(await queued()).toEqual([sam]);
    expect((await waiting()).nodes.map((each: any) => each.recordReference).sort()).toEqual(['H2', 'V1']);
    const all = callerOf('RECORDS_OFFICER', [], { adults: [robin, robyn, sam], subject: 'records' });
    const late = await decide('confirmMatch', { recordMatchId: twin.id }, all);
    expect(late.errors![0]).toMatchObject({ message: expect.stringContaining('You matched the record') });
    const again = await decide('confirmMatch', { recordMatchId: match.id });
    expect(again.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', changedBy: 'You' });
  });

  test('is undone without a trace with the wrong child, and the record waits for the others again', async () => {
    const [link] = await links();
    expect(codesOf(await decide('undoMatch', { recordLinkId: link.id, reason: 'Twins', expectedVersion: 2 }))).toEqual([
      'CONFLICT',
    ]);
    const undo = { recordLinkId: link.id, reason: 'Twins', expectedVersion: 1, idempotencyKey: 'undo' };
    const { data } = await decide('undoMatch', undo);
    expect(data.undoMatch.recordLink).toEqual({ id: link.id, childReference: null, version: 2 });
    expect((await decide('undoMatch', undo)).data.undoMatch).toMatchObject({ repeated: true });
    expect(await links({ undone: true })).toEqual([
      expect.objectContaining({ undoneBy: 'You', undoneBecause: 'Twins', matchedBy: 'You' }),
    ]);
    expect((await queued()).sort()).toEqual([robyn, sam].sort());
    expect(await tracesOf(robin)).toEqual([]);
    await queue(propose(robin, 'H1'));
    expect(await queued()).not.toContain(robin);
  });

  test('is rejected: nothing of the record stays with the child, and the pair is not proposed again', async () => {
    const match = await findMatch('H2', sam);
    const { data } = await decide('rejectMatch', { recordMatchId: match.id, reason: 'Another year of birth' });
    expect(data.rejectMatch.recordLink).toBeNull();
    await queue(propose(sam, 'H2'));
    expect(await findMatch('H2', sam)).toBeUndefined();
    expect((await tracesOf(sam)).map((trace) => trace.replace(/:.*/, ''))).not.toContain('candidate_nhs_number H2');
  });

  test('of several officers at once one decides', async () => {
    const match = await findMatch('H1', robyn);
    const caller = await officer();
    const answers = await Promise.all([
      decide('confirmMatch', { recordMatchId: match.id }, caller),
      decide('rejectMatch', { recordMatchId: match.id, reason: 'no' }, { ...caller, subject: 'records' }),
      decide('confirmMatch', { recordMatchId: match.id }, caller),
    ]);
    expect(answers.map(codesOf).sort()).toEqual([[], ['CONFLICT'], ['CONFLICT']]);
  });

  test('out of the queue, of another agency, or by another role is not there', async () => {
    const match = await findMatch('V1', sam);
    const ids = { recordMatchId: match.id };
    const outside = await officer({ scope: { kind: 'LIST', minors: [], adults: [robin] } });
    expect(codesOf(await decide('confirmMatch', ids, outside))).toEqual(['NOT_FOUND']);
    await open.employ('records of housing', 'RECORDS_OFFICER', 'housing');
    expect(codesOf(await decide('confirmMatch', ids, await officer({ subject: 'records of housing' })))).toEqual([
      'NOT_FOUND',
    ]);
    for (const role of ['SOCIAL_WORKER', 'DATA_PROTECTION_OFFICER'])
      expect(
        (await decide('confirmMatch', ids, callerOf(role, [sam], { subject: 'records' }))).data?.confirmMatch ?? null,
      ).toBeNull();
    expect(codesOf(await decide('confirmMatch', { recordMatchId: 'no id' }))).toEqual(['NOT_FOUND']);
  });
});

test('an officer who left has no queue on the next request', async () => {
  await open.database.asLoader((client) =>
    client.query('update relationship.officer set ended_on = $1 where subject = $2', [TODAY, 'records']),
  );
  expect(await queued()).toEqual([]);
  expect((await waiting(callerOf('RECORDS_OFFICER', [], { adults: [sam], subject: 'records' }))).nodes).toEqual([]);
});

/** Every table in which this child's id stands anywhere, events of the last days apart. */
async function tracesOf(childId: string): Promise<string[]> {
  return open.database.asLoader(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const { rows: hits } = await client.query<{ text: string }>(
        `select each::text as text from ${name} as each where each::text like '%' || $1 || '%'`,
        [childId],
      );
      found.push(...hits.map(({ text }) => `${name}: ${text}`));
    }
    return found;
  });
}
