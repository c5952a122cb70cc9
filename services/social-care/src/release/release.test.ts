import { randomUUID } from 'node:crypto';
import type { Caller, Query } from '@hub/platform';
import type { Category } from '@hub/schema';
import { makeChild, makeEpisode, related } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';
import { recordEverything } from '../testing/recordEverything';

const moved = [
  makeEpisode({ endedOn: '2025-06-01', reasonEnded: 'X1', postcode: 'YO90 1PP' }),
  makeEpisode({ startedOn: '2025-06-01', reasonForEpisode: 'P', postcode: 'YO90 2NN' }),
];
const WITHHELD: Category[] = [
  'care.legal',
  'care.placementAddress',
  'care.family',
  'care.missing',
  'care.exploitation',
  'care.adoption',
  'care.youthJustice',
];
const PARTS = `id care { legal { legalStatus } placementAddress { postcode } family { siblings { givenName } }
  missing { beganOn } exploitation { level } adoption { decidedOn } youthJustice { kind } status { lookedAfter } }`;

let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
}, 60_000);
afterAll(() => open?.close());

async function recordedChild(dateOfBirth = '2010-05-05', restricted = false) {
  const relationships = [related('kayleigh', 'self'), related('social-worker', 'caseload')];
  const child = makeChild({ dateOfBirth, relationships, episodes: moved, restricted });
  await open.seed(child);
  await recordEverything(open.database, [child]);
  return child.id;
}

/** The young person as the gateway makes them: their scope, and what social care says was released. */
async function youngPerson(childId: string, subject = 'kayleigh', categories = WITHHELD): Promise<Caller> {
  const question = { role: 'CARE_EXPERIENCED', purpose: 'DIRECT_CARE', children: [childId], categories } as const;
  const opened = await open.socialCare.resolveOpenings!({ by: 'RELEASE', subject, ...question });
  return callerOf('CARE_EXPERIENCED', [], { subject, scope: { kind: 'LIST', minors: [childId], adults: [], opened } });
}

async function read(caller: Caller, childId: string) {
  const { data, errors } = await open.ask(caller, `{ child(id: "${childId}") { ${PARTS} } }`);
  expect(errors).toBeUndefined();
  const { legal, placementAddress, family, missing, exploitation, adoption, youthJustice } = data.child.care;
  const seen: Record<string, unknown> = {
    'care.legal': legal.legalStatus,
    'care.placementAddress': placementAddress,
    'care.family': family.siblings[0],
    'care.missing': missing[0],
    'care.exploitation': exploitation[0],
    'care.adoption': adoption,
    'care.youthJustice': youthJustice[0],
  };
  return WITHHELD.filter((category) => seen[category]);
}

async function send(mutation: string, caller: Caller, childId: string, parts: object = {}) {
  const type = mutation.includes('YouthJustice') ? 'ReleaseYouthJusticeInput' : 'ReleaseInput';
  const input = { childId, idempotencyKey: randomUUID(), ...parts };
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { recordId dryRun } }`;
  return (await open.ask(caller, document, { input })).errors?.[0]?.extensions?.['code'] ?? 'DONE';
}

const worker = (childId: string) => callerOf('SOCIAL_WORKER', [childId]);

test('before a release the young person reads none of it, after it that part, and after its withdrawal none again', async () => {
  const childId = await recordedChild();
  expect(await read(await youngPerson(childId), childId)).toEqual([]);
  expect(await send('releaseToYoungPerson', worker(childId), childId, { legal: true, family: true })).toBe('DONE');
  expect(await read(await youngPerson(childId), childId)).toEqual(['care.legal', 'care.family']);
  expect(await send('withdrawRelease', worker(childId), childId, { legal: true })).toBe('DONE');
  expect(await read(await youngPerson(childId), childId)).toEqual(['care.family']);
  expect(await send('releaseToYoungPerson', worker(childId), childId, { legal: true })).toBe('DONE');
  expect(await read(await youngPerson(childId), childId)).toEqual(['care.legal', 'care.family']);
});

test('also of somebody of 18 and over', async () => {
  const childId = await recordedChild('2004-05-05');
  await send('releaseToYoungPerson', worker(childId), childId, { missing: true, exploitation: true });
  expect(await read(await youngPerson(childId), childId)).toEqual(['care.missing', 'care.exploitation']);
});

test('youth justice releases its own part', async () => {
  const childId = await recordedChild();
  const youthJustice = callerOf('YOUTH_JUSTICE_WORKER', [childId]);
  expect(await send('releaseYouthJustice', worker(childId), childId)).toBe('FORBIDDEN');
  expect(await send('releaseToYoungPerson', youthJustice, childId, { missing: true })).toBe('FORBIDDEN');
  expect(await send('releaseYouthJustice', youthJustice, childId)).toBe('DONE');
  expect(await read(await youngPerson(childId), childId)).toEqual(['care.youthJustice']);
  expect(await send('withdrawYouthJusticeRelease', youthJustice, childId)).toBe('DONE');
  expect(await read(await youngPerson(childId), childId)).toEqual([]);
});

test('of the placement address only the current one, by the database alone', async () => {
  const childId = await recordedChild();
  await send('releaseToYoungPerson', worker(childId), childId, { placementAddress: true });
  const all: Query = { text: 'select postcode from placement_address where child_id = $1', values: [childId] };
  expect(await open.database.runAs(await youngPerson(childId), all)).toEqual([{ postcode: 'YO90 2NN' }]);
  expect(await open.database.runAs(worker(childId), all)).toHaveLength(2);
});

describe('nobody else decides', () => {
  test.each(['TEAM_MANAGER'])('%s may', async (role) => {
    const childId = await recordedChild();
    expect(await send('releaseToYoungPerson', callerOf(role, [childId]), childId, { legal: true })).toBe('DONE');
  });

  test.each(['REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'FOSTER_CARER', 'CARE_EXPERIENCED', 'LOOKED_AFTER_NURSE'])(
    '%s may not',
    async (role) => {
      const childId = await recordedChild();
      expect(await send('releaseToYoungPerson', callerOf(role, [childId]), childId, { legal: true })).toBe('FORBIDDEN');
    },
  );

  test('a child out of scope is not found', async () => {
    const childId = await recordedChild();
    expect(await send('releaseToYoungPerson', worker(randomUUID()), childId, { legal: true })).toBe('NOT_FOUND');
  });

  test('adoption needs a named grant, to the worker and to the young person', async () => {
    const childId = await recordedChild();
    expect(await send('releaseToYoungPerson', worker(childId), childId, { adoption: true })).toBe('NOT_FOUND');
    const scope = { kind: 'LIST' as const, minors: [childId], adults: [], opened: { 'care.adoption': [childId] } };
    const granted = callerOf('SOCIAL_WORKER', [], { scope });
    expect(await send('releaseToYoungPerson', granted, childId, { adoption: true })).toBe('DONE');
  });

  test('no part is no release', async () => {
    const childId = await recordedChild();
    expect(await send('releaseToYoungPerson', worker(childId), childId)).toBe('BAD_USER_INPUT');
  });

  test('the database asks for itself: its gate is closed to whoever may not write the part, and to its tables there is no way', async () => {
    const childId = await recordedChild();
    const release = (caller: Caller, part: string) =>
      open.database.writeAs(caller, (run) =>
        run({ text: 'select gate.release_part($1, $2)', values: [childId, part] }),
      );
    await expect(release(callerOf('REVIEWING_OFFICER', [childId]), 'care.legal')).rejects.toThrow('row-level security');
    await expect(release(worker(randomUUID()), 'care.legal')).rejects.toThrow('row-level security');
    await expect(release(worker(childId), 'care.adoption')).rejects.toThrow('row-level security');
    await expect(release(worker(childId), 'care.plan')).rejects.toThrow('check constraint');
    for (const text of ['select * from relationship.release', 'delete from relationship.restricted_child'])
      await expect(open.database.writeAs(worker(childId), (run) => run({ text }))).rejects.toThrow('permission denied');
  });
});

describe('a release is told', () => {
  const ask = async (childId: string, changes: object) =>
    open.socialCare.resolveOpenings!({
      by: 'RELEASE',
      subject: 'kayleigh',
      role: 'CARE_EXPERIENCED',
      purpose: 'DIRECT_CARE',
      children: [childId],
      categories: WITHHELD,
      ...changes,
    });

  test('to the young person whom it is about, in the categories asked for', async () => {
    const childId = await recordedChild();
    await send('releaseToYoungPerson', worker(childId), childId, { legal: true, missing: true });
    expect(await ask(childId, { categories: ['care.legal', 'care.family'] })).toEqual({ 'care.legal': [childId] });
  });

  test('and not to another person, another role or as another kind of opening', async () => {
    const childId = await recordedChild();
    await send('releaseToYoungPerson', worker(childId), childId, { legal: true });
    for (const changes of [{ subject: 'somebody' }, { role: 'SOCIAL_WORKER' }, { by: 'GRANT' }, { by: 'PERMISSION' }])
      expect(await ask(childId, changes)).toEqual({});
  });

  test('nor of a restricted record', async () => {
    const childId = await recordedChild();
    await send('releaseToYoungPerson', worker(childId), childId, { legal: true });
    await open.database.asLoader((client) =>
      client.query('insert into relationship.restricted_child (child_id) values ($1)', [childId]),
    );
    expect(await ask(childId, {})).toEqual({});
  });
});
