import { randomUUID } from 'node:crypto';
import { PURPOSES } from '@hub/schema';
import type { Caller } from '@hub/platform';
import { makeChild, related } from '../testing/makeChild';
import { recordEverything } from '../testing/recordEverything';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from '../testing/openSocialCare';

/** Row-level security alone: no contract and no shield stands before the resolvers here. */
const worked = [related('social-worker', 'caseload')];
const mine = makeChild({ relationships: worked });
const stranger = makeChild({ relationships: [related('other-social-worker', 'caseload')] });
const adult = makeChild({ dateOfBirth: '2006-11-22', relationships: worked });
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(mine, stranger, adult);
  await recordEverything(open.database, [mine, stranger, adult]);
}, 60_000);
afterAll(() => open?.close());

/** How each category shows that a row of it was read. */
const SIGNS: Record<string, [selection: string, sign: (child: any) => unknown]> = {
  'identity.localId': ['localId', (child) => child.localId],
  'identity.name': ['name { dateOfBirth }', (child) => child.name],
  'identity.characteristics': ['characteristics { ethnicity }', (child) => child.characteristics],
  'care.status': ['care { status { asAt responsibleAuthority { name } } }', ({ care }) => care.status.asAt],
  'care.legal': [
    'care { legal { legalStatus episodes { startedOn } } }',
    ({ care }) => care.legal.legalStatus ?? care.legal.episodes[0],
  ],
  'care.delegation': [
    'care { delegation { parentalResponsibility { holder } decisions { decision } contactRestrictions { person } } }',
    ({ care }) => Object.values<unknown[]>(care.delegation).flat()[0],
  ],
  'care.placementType': ['care { placement { type } }', ({ care }) => care.placement],
  'care.placementAddress': ['care { placementAddress { postcode } }', ({ care }) => care.placementAddress],
  'care.carerContact': ['care { carerContacts { name telephone } }', ({ care }) => care.carerContacts[0]],
  'care.plan': ['care { plan { agreedOn visits { dueOn } } }', ({ care }) => care.plan],
  'care.reviews': ['care { reviews { heldOn } }', ({ care }) => care.reviews[0]],
  'care.contacts': ['care { professionals { name } }', ({ care }) => care.professionals[0]],
  'care.family': [
    'care { family { familyTime { person } siblings { givenName } supportNetwork { name } } }',
    ({ care }) => Object.values<unknown[]>(care.family).flat()[0],
  ],
  'care.missing': ['care { missing { beganOn } }', ({ care }) => care.missing[0]],
  'care.exploitation': ['care { exploitation { level } }', ({ care }) => care.exploitation[0]],
  'care.adoption': ['care { adoption { decidedOn } }', ({ care }) => care.adoption],
  'care.youthJustice': ['care { youthJustice { kind } }', ({ care }) => care.youthJustice[0]],
  'health.request': [
    'care { healthAssessmentRequests { requestedOn } }',
    ({ care }) => care.healthAssessmentRequests[0],
  ],
  'voice.shared': ['voice { shared { words } }', ({ voice }) => voice.shared[0]],
  'voice.views': ['voice { views { words } }', ({ voice }) => voice.views[0]],
  'leaver.pathway': ['leaver { pathway { agreedOn } }', ({ leaver }) => leaver.pathway],
  'leaver.activity': ['leaver { activity { asAt } }', ({ leaver }) => leaver.activity[0]],
  'leaver.accommodation': ['leaver { accommodation { kind } }', ({ leaver }) => leaver.accommodation[0]],
  'leaver.address': ['leaver { address { postcode } }', ({ leaver }) => leaver.address],
};
const EVERYTHING = Object.values(SIGNS)
  .map(([selection]) => selection)
  .join(' ');
const ONE = `query ($id: ID!) { child(id: $id) { id ${EVERYTHING} } }`;

async function seen(caller: Caller, id: string): Promise<string[]> {
  const { data, errors } = await open.ask(caller, ONE, { id });
  expect(errors).toBeUndefined();
  return data.child ? Object.keys(SIGNS).filter((category) => SIGNS[category]![1](data.child)) : [];
}

describe('each role and purpose reads the categories that the agreement gives, and no other', () => {
  const roles = Object.keys(policy.agreement.roles);

  test.each(roles)('%s', async (role) => {
    for (const purpose of [null, ...PURPOSES.filter((each) => each !== 'STATISTICS')]) {
      const caller = callerOf(role, [mine.id], { purpose, adults: [adult.id] });
      const reaches = (category: string, id: string) => {
        const reach = policy.read(role, purpose, category);
        return reach === 'EVERYONE' || (reach === 'MINORS' && id === mine.id);
      };
      const seesContacts = role !== 'HOUSING_OFFICER';
      for (const { id } of [mine, adult, stranger]) {
        const isFound = id !== stranger.id && reaches('structure', id);
        const expected = Object.keys(SIGNS).filter(
          (category) => isFound && reaches(category, id) && (category !== 'care.contacts' || seesContacts),
        );
        expect([purpose, id, await seen(caller, id)]).toEqual([purpose, id, expected]);
      }
    }
  });
});

test('the social worker sees everything of her own child, the foster carer no address, the administrator no legal status', async () => {
  expect(await seen(callerOf('SOCIAL_WORKER', [mine.id]), mine.id)).toEqual(
    Object.keys(SIGNS).filter((category) => category !== 'care.adoption'),
  );
  expect(await seen(callerOf('FOSTER_CARER', [mine.id]), mine.id)).not.toContain('care.placementAddress');
  const administrator = await seen(callerOf('HEALTH_ADMINISTRATOR', [mine.id]), mine.id);
  expect(administrator).toContain('care.placementAddress');
  expect(administrator).not.toContain('care.legal');
});

describe('a child who was opened', () => {
  const openedTo = (role: string, opened: Record<string, string[]>, inScope = true) =>
    callerOf(role, [], { scope: { kind: 'LIST', minors: [], adults: inScope ? [adult.id] : [], opened } });

  test('by the permission of somebody of 18 and over: in that category, and no other', async () => {
    const without = await seen(openedTo('LOOKED_AFTER_NURSE', {}), adult.id);
    const withIt = await seen(openedTo('LOOKED_AFTER_NURSE', { 'care.placementType': [adult.id] }), adult.id);
    expect(without).not.toContain('care.placementType');
    expect(withIt.filter((category) => !without.includes(category))).toEqual(['care.placementType']);
  });

  test('as a care leaver of the authority: activity and no other part, not even the name', async () => {
    const caller = openedTo('VIRTUAL_SCHOOL_ADVISER', { 'leaver.activity': [adult.id] }, false);
    expect(await seen(caller, adult.id)).toEqual(['leaver.activity']);
    expect(await seen(caller, mine.id)).toEqual([]);
  });

  test('by a named grant: the adoption record, which is closed to everybody without one', async () => {
    for (const role of ['SOCIAL_WORKER', 'REVIEWING_OFFICER', 'DESIGNATED_DOCTOR']) {
      expect(await seen(openedTo(role, {}), adult.id)).not.toContain('care.adoption');
      const purpose = role === 'REVIEWING_OFFICER' ? 'STATUTORY_DUTY' : 'DIRECT_CARE';
      const granted = { ...openedTo(role, { 'care.adoption': [adult.id] }), purpose } as Caller;
      expect(await seen(granted, adult.id)).toContain('care.adoption');
    }
  });

  test('but never in a category that the role does not have', async () => {
    expect(await seen(openedTo('FOSTER_CARER', { 'care.adoption': [adult.id] }), adult.id)).not.toContain(
      'care.adoption',
    );
  });
});

describe('a child out of scope', () => {
  const caller = callerOf('SOCIAL_WORKER', [mine.id]);

  test('is answered as one that does not exist, with the same statement', async () => {
    open.statements.length = 0;
    const answers = await Promise.all([stranger.id, randomUUID()].map((id) => open.ask(caller, ONE, { id })));
    expect(answers).toEqual([{ data: { child: null } }, { data: { child: null } }]);
    expect(open.statements[0]).toBe(open.statements[1]);
  });

  test('what is no id at all is nobody’s', async () =>
    expect(await open.ask(caller, ONE, { id: "' or 1=1" })).toEqual({ data: { child: null } }));

  test('an id in capitals is the same id', async () =>
    expect((await open.ask(caller, ONE, { id: mine.id.toUpperCase() })).data.child.id).toBe(mine.id));

  test('nor is it found by reference', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id name { familyName } } } }`;
    const r = [mine.id, stranger.id].map((id) => ({ __typename: 'Child', id }));
    const { data } = await open.ask(caller, query, { r });
    expect(data._entities).toEqual([{ id: mine.id, name: { familyName: 'Example' } }, null]);
  });

  test('two aliases, one child in scope and one not: only the one', async () => {
    const query = `{ a: child(id: "${mine.id}") { id } b: child(id: "${stranger.id}") { id } }`;
    expect((await open.ask(caller, query)).data).toEqual({ a: { id: mine.id }, b: null });
  });
});

test('no scope: no child', async () => {
  const caller = callerOf('SOCIAL_WORKER', [], { scope: { kind: 'NONE' } });
  const { children } = (await open.ask(caller, '{ children { totalCount nodes { id } } }')).data;
  expect(children).toEqual({ totalCount: 0, nodes: [] });
});

test('for statistics the database does not even let anybody look at a child’s table', async () => {
  for (const role of Object.keys(policy.agreement.roles)) {
    const { data, errors } = await open.ask(callerOf(role, [mine.id], { purpose: 'STATISTICS' }), ONE, { id: mine.id });
    expect([role, data.child, errors?.[0]?.message]).toEqual([
      role,
      null,
      expect.stringContaining('permission denied'),
    ]);
  }
});
