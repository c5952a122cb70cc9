import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { makeChild, related } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { recordEverything } from '../testing/recordEverything';

const PARTS = `care { family { familyTime { factKey person } siblings { factKey givenName } supportNetwork { factKey name } }
  missing { episodeId } exploitation { factKey } }`;
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

async function recordedChild(): Promise<string> {
  const child = makeChild({ relationships: [related('kayleigh', 'self'), related('social-worker', 'caseload')] });
  await open.seed(child);
  await recordEverything(open.database, [child]);
  return child.id;
}

const worker = (childId: string) => callerOf('SOCIAL_WORKER', [childId]);
/** The young person, to whom all of these parts were released. */
const youngPerson = (childId: string): Caller => {
  const released = { 'care.family': [childId], 'care.missing': [childId], 'care.exploitation': [childId] };
  const scope = { kind: 'LIST' as const, minors: [childId], adults: [], opened: released };
  return callerOf('CARE_EXPERIENCED', [], { subject: 'kayleigh', scope });
};

async function read(caller: Caller, childId: string) {
  const { data } = await open.ask(caller, `{ child(id: "${childId}") { ${PARTS} } }`);
  const { family, missing, exploitation } = data.child.care;
  return { ...family, missing, exploitation };
}

/** How many facts of each list somebody sees. */
const countOf = async (caller: Caller, childId: string) =>
  Object.fromEntries(
    Object.entries(await read(caller, childId)).map(([name, list]) => [name, (list as unknown[]).length]),
  );
const ALL = { familyTime: 1, siblings: 1, supportNetwork: 1, missing: 1, exploitation: 1 };

async function send(mutation: string, caller: Caller, childId: string, facts: object, changes: object = {}) {
  const type = mutation === 'withholdFacts' ? 'WithholdFactsInput' : 'FactsInput';
  const why = mutation === 'withholdFacts' ? { ground: 'THIRD_PARTY', reason: 'She asked us not to say.' } : {};
  const input = { childId, idempotencyKey: randomUUID(), ...why, ...facts, ...changes };
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { dryRun } }`;
  return (await open.ask(caller, document, { input })).errors?.[0]?.extensions?.['code'] ?? 'DONE';
}

test('a fact that was withheld is missing from the young person’s view of a released part, and from nobody else’s', async () => {
  const childId = await recordedChild();
  expect(await countOf(youngPerson(childId), childId)).toEqual(ALL);
  const { siblings, exploitation } = await read(worker(childId), childId);
  const facts = { family: [siblings[0].factKey], exploitation: [exploitation[0].factKey] };
  expect(await send('withholdFacts', worker(childId), childId, facts)).toBe('DONE');
  expect(await countOf(youngPerson(childId), childId)).toEqual({ ...ALL, siblings: 0, exploitation: 0 });
  expect(await countOf(worker(childId), childId)).toEqual(ALL);
  expect(await countOf(callerOf('REVIEWING_OFFICER', [childId]), childId)).toEqual(ALL);
});

test('shown again it is there on the next request, and the decision stays on record', async () => {
  const childId = await recordedChild();
  const [{ episodeId }] = (await read(worker(childId), childId)).missing;
  await send('withholdFacts', worker(childId), childId, { missing: [episodeId] }, { ground: 'SERIOUS_HARM' });
  expect(await countOf(youngPerson(childId), childId)).toEqual({ ...ALL, missing: 0 });
  expect(await send('showFacts', worker(childId), childId, { missing: [episodeId] })).toBe('DONE');
  expect(await countOf(youngPerson(childId), childId)).toEqual(ALL);
  const { rows } = await open.database.asLoader((client) =>
    client.query('select ground, reason, withheld_by, shown_by from relationship.withheld_fact where child_id = $1', [
      childId,
    ]),
  );
  expect(rows).toEqual([
    {
      ground: 'SERIOUS_HARM',
      reason: 'She asked us not to say.',
      withheld_by: 'social-worker',
      shown_by: 'social-worker',
    },
  ]);
});

test('whoever does not write the part does not decide; a fact of another child or another part is none', async () => {
  const [childId, other] = [await recordedChild(), await recordedChild()];
  const { siblings, missing } = await read(worker(childId), childId);
  const facts = { family: [siblings[0].factKey] };
  for (const role of ['REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'FOSTER_CARER', 'CARE_EXPERIENCED'])
    expect([role, await send('withholdFacts', callerOf(role, [childId]), childId, facts)]).toEqual([role, 'FORBIDDEN']);
  expect(await send('withholdFacts', worker(other), childId, facts)).toBe('NOT_FOUND');
  for (const wrong of [
    { family: [(await read(worker(other), other)).siblings[0].factKey] },
    { family: [missing[0].episodeId] },
    { family: ['no id'] },
    {},
  ])
    expect(await send('withholdFacts', worker(childId), childId, wrong)).toBe('BAD_USER_INPUT');
  expect(await send('withholdFacts', worker(childId), childId, facts, { reason: ' ' })).toBe('BAD_USER_INPUT');
  expect(await countOf(youngPerson(childId), childId)).toEqual(ALL);
});

test('the database asks for itself: its gate is closed to whoever may not write the part', async () => {
  const childId = await recordedChild();
  const withhold = (caller: Caller, part: string) =>
    open.database.writeAs(caller, (run) =>
      run({
        text: `select gate.withhold_fact($1, $2, $3, 'THIRD_PARTY', 'x')`,
        values: [childId, part, randomUUID()],
      }),
    );
  await expect(withhold(callerOf('REVIEWING_OFFICER', [childId]), 'care.family')).rejects.toThrow('row-level security');
  await expect(withhold(worker(randomUUID()), 'care.family')).rejects.toThrow('row-level security');
  await expect(withhold(worker(childId), 'care.plan')).rejects.toThrow('check constraint');
});
