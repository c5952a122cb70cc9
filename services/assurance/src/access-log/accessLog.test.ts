import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { callerOf, codesOf, openAssurance, TODAY, type OpenAssurance } from '../testing/openAssurance';

/** What a young person learns of looks, what the officer learns, and what either can do about it. */
const [me, other] = [randomUUID(), randomUUID()];
const kayleigh = callerOf('CARE_EXPERIENCED', [], { adults: [me], subject: 'kayleigh' });
const officer = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer' });
const ofHousing = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'officer of housing' });
let open: OpenAssurance;
beforeAll(async () => {
  open = await openAssurance();
  await open.employ('officer', 'DATA_PROTECTION_OFFICER', 'social care', 'health');
  await open.employ('officer of housing', 'DATA_PROTECTION_OFFICER', 'housing');
  await open.database.asLoader((client) =>
    client.query(
      `insert into directory.person values ('nurse', 'Nia Okafor', 'Looked-after children nurse', 'Health')`,
    ),
  );
  await open.record({ children: [me, other] });
  await open.record({ subject: 'kayleigh', role: 'CARE_EXPERIENCED', children: [me] });
  await open.record({
    subject: 'unknown',
    role: 'SOCIAL_WORKER',
    purpose: 'STATUTORY_DUTY',
    children: [me],
    verdict: 'OUTCOME',
  });
  await open.record({ subject: 'refused', children: [], verdict: 'DENIED' });
  await open.record({ children: [other], categories: ['structure'] });
}, 60_000);
afterAll(() => open?.close());

const OWN = `query ($r: [_Any!]!, $first: Int, $after: String, $own: Boolean) { _entities(representations: $r) { ... on Child {
  accessLog(first: $first, after: $after, includeYourOwn: $own) {
    nodes { inWords who role agency why kinds changedSomething lookedOn lookedAt } pageInfo { hasNextPage endCursor } } } } }`;
const own = async (caller: Caller, variables: Record<string, unknown> = {}, id = me) =>
  (await open.ask(caller, OWN, { r: [{ __typename: 'Child', id }], ...variables })).data._entities[0].accessLog;
const LOG = `query ($where: AccessLogFilter, $first: Int, $after: String) { accessLog(where: $where, first: $first, after: $after) {
  nodes { id person personInWords role agency purpose operation childReferences items itemsInWords verdict hash } hasNextPage endCursor } }`;
const log = async (caller: Caller, variables: Record<string, unknown> = {}) =>
  (await open.ask(caller, LOG, variables)).data?.accessLog;

describe('the young person', () => {
  test('reads who looked, as what and why, the latest first, and never what exactly was asked', async () => {
    const { nodes } = await own(kayleigh);
    expect(nodes).toHaveLength(2);
    expect(nodes[0]).toMatchObject({
      who: 'Somebody signed in as social worker',
      role: 'Social worker',
      agency: 'social care',
      why: 'A duty that an Act or regulation puts on their agency',
      changedSomething: true,
    }); // prettier-ignore
    expect(nodes[1]).toMatchObject({
      who: 'Nia Okafor, Looked-after children nurse',
      kinds: ['name, date of birth, sex', expect.stringContaining('assessments due')],
      inWords: expect.stringMatching(
        /^On \d+ \w+ \d{4} at \d\d:\d\d, Nia Okafor, Looked-after children nurse \(health\), looked at: name, date of birth, sex; .* Why: Care of this child, now\.$/,
      ),
    });
    expect(JSON.stringify(nodes)).not.toContain('children{nodes');
    expect(JSON.stringify(nodes)).not.toContain(other);
  });

  test('own looks too when they ask for them, page by page', async () => {
    const all = await own(kayleigh, { own: true });
    expect(all.nodes.map(({ who }: { who: string }) => who)).toContain('You');
    const first = await own(kayleigh, { own: true, first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await own(kayleigh, { own: true, first: 5, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  test('nobody else reads it, and they read nobody else’s', async () => {
    for (const role of ['SOCIAL_WORKER', 'TEAM_MANAGER', 'DATA_PROTECTION_OFFICER', 'LOOKED_AFTER_NURSE'])
      expect((await own(callerOf(role, [me]))).nodes).toEqual([]);
    expect((await own(kayleigh, {}, other)).nodes).toEqual([]);
  });
});

describe('the data protection officer', () => {
  test('follows looks at the data of their controllers, without a word about a child', async () => {
    const { nodes } = await log(officer);
    expect(nodes.map(({ person }: { person: string }) => person)).toEqual(
      ['nurse', 'refused', 'unknown', 'kayleigh', 'nurse'],
    ); // prettier-ignore
    expect(nodes.at(-1)).toMatchObject({
      personInWords: 'Nia Okafor, Looked-after children nurse',
      items: ['health.status', 'identity.name'],
      childReferences: [me, other],
      verdict: 'ANSWERED',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test('narrowed by person, child, day, purpose, role and end', async () => {
    const people = async (where: object) =>
      (await log(officer, { where })).nodes.map(({ person }: { person: string }) => person);
    expect(await people({ person: 'unknown' })).toEqual(['unknown']);
    // The other look at them was of the nurse whom health employs, and showed nothing that health owns.
    expect(await people({ childReference: other })).toEqual(['nurse']);
    expect(await people({ childReference: 'no id' })).toEqual([]);
    expect(await people({ verdict: 'DENIED' })).toEqual(['refused']);
    expect(await people({ role: 'SOCIAL_WORKER', purpose: 'STATUTORY_DUTY' })).toEqual(['unknown']);
    expect(await people({ until: '2020-01-01' })).toEqual([]);
    expect(await people({ from: '2020-01-01', until: '2999-12-30' })).toHaveLength(5);
  });

  test('page by page, as bound to this caller and filter', async () => {
    const first = await log(officer, { first: 2 });
    expect([first.nodes.length, first.hasNextPage]).toEqual([2, true]);
    const rest = await log(officer, { first: 10, after: first.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual((await log(officer)).nodes);
    const elsewhere = { first: 2, after: first.endCursor, where: { person: 'nurse' } };
    expect(codesOf(await open.ask(officer, LOG, elsewhere))).toEqual(['BAD_USER_INPUT']);
  });

  test('not of other controllers, and not in another role', async () => {
    expect((await log(ofHousing)).nodes).toEqual([]);
    for (const role of ['CALDICOTT_GUARDIAN', 'SOCIAL_WORKER', 'STRATEGIC_LEAD', 'RECORDS_OFFICER'])
      expect((await log(callerOf(role, [me], { subject: 'officer' })))?.nodes ?? []).toEqual([]);
  });

  test('whose employment ended has lost it on the next request', async () => {
    const past = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'leaving' });
    await open.employ('leaving', 'DATA_PROTECTION_OFFICER', 'health');
    expect((await log(past)).nodes).not.toEqual([]);
    await open.database.asLoader((client) =>
      client.query('update relationship.officer set ended_on = $1 where subject = $2', [TODAY, 'leaving']),
    );
    expect((await log(past)).nodes).toEqual([]);
  });
});

describe('a look at several children, of each of whom it showed something else', () => {
  const council = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'of the council' });
  const healths = callerOf('DATA_PROTECTION_OFFICER', [], { subject: 'of health' });
  const [named, onlyHealth, unseen] = [randomUUID(), randomUUID(), randomUUID()];
  const read = async (caller: Caller, person: string, where: object = {}) =>
    ((await log(caller, { where: { person, ...where } })).nodes as { childReferences: string[] }[]).map(
      ({ childReferences }) => childReferences,
    );
  beforeAll(async () => {
    await open.employ('of the council', 'DATA_PROTECTION_OFFICER', 'social care');
    await open.employ('of health', 'DATA_PROTECTION_OFFICER', 'health');
    const children = [named, onlyHealth, unseen];
    const categories = ['health.status', 'identity.name'];
    // The first bit is of health.status, the second of identity.name: both of the first child, and nothing of the third.
    await open.record({ subject: 'ward nurse', children, categories, shown: 'c80' });
    await open.record({ subject: 'nurse of before', children, categories, shown: undefined });
  });

  test('names to each officer those of whom something of their controller was shown, and nobody else', async () => {
    expect(await read(council, 'ward nurse')).toEqual([[named]]);
    expect(await read(healths, 'ward nurse')).toEqual([[named, onlyHealth]]);
    expect(await read(officer, 'ward nurse')).toEqual([[named, onlyHealth]]);
    expect(await read(ofHousing, 'ward nurse')).toEqual([]);
  });

  test('is found by such a child, and not by another', async () => {
    expect(await read(council, 'ward nurse', { childReference: named })).toEqual([[named]]);
    for (const childReference of [onlyHealth, unseen])
      expect(await read(council, 'ward nurse', { childReference })).toEqual([]);
    expect(await read(healths, 'ward nurse', { childReference: onlyHealth })).toEqual([[named, onlyHealth]]);
    expect(await read(healths, 'ward nurse', { childReference: unseen })).toEqual([]);
  });

  test('is withheld from such a child, and not from another', async () => {
    const WITHHOLD = `mutation ($input: WithholdLookInput!) { withholdLook(input: $input) { dryRun } }`;
    const [look] = (await log(council, { where: { person: 'ward nurse' } })).nodes;
    const withhold = (childReference: string) =>
      open.ask(council, WITHHOLD, {
        input: { lookId: look.id, childReference, until: '2026-12-31', words: 'Would warn a suspect', dryRun: true, idempotencyKey: randomUUID() },
      }); // prettier-ignore
    expect((await withhold(named)).data.withholdLook.dryRun).toBe(true);
    for (const child of [onlyHealth, unseen]) expect(codesOf(await withhold(child))).toEqual(['NOT_FOUND']);
  });

  test('from before that was recorded, it names whom the officer asks about and nobody besides', async () => {
    expect(await read(council, 'nurse of before')).toEqual([[]]);
    expect(await read(council, 'nurse of before', { childReference: onlyHealth })).toEqual([[onlyHealth]]);
    expect(await read(council, 'nurse of before', { childReference: other })).toEqual([]);
    expect(await read(ofHousing, 'nurse of before', { childReference: onlyHealth })).toEqual([]);
  });

  test('tells each young person what was shown of themselves', async () => {
    const kindsOf = async (id: typeof me) => {
      const self = callerOf('CARE_EXPERIENCED', [], { adults: [id], subject: id });
      return ((await own(self, {}, id)).nodes as { kinds: string[] }[]).map(({ kinds }) => kinds.length);
    };
    // The newer is from before that was recorded: of all the children in it.
    expect(await kindsOf(named)).toEqual([2, 2]);
    expect(await kindsOf(onlyHealth)).toEqual([2, 1]);
    expect(await kindsOf(unseen)).toEqual([2, 0]);
  });
});

describe('withholding a look', () => {
  const WITHHOLD = `mutation ($input: WithholdLookInput!) { withholdLook(input: $input) { withheldLook { id until isInForce version } dryRun } }`;
  const withhold = (caller: Caller, lookId: string, changes: Record<string, unknown> = {}) =>
    open.ask(caller, WITHHOLD, {
      input: {
        lookId,
        childReference: me,
        until: '2026-12-31',
        words: 'An officer of the police asked us not to warn a suspect',
        idempotencyKey: randomUUID(),
        ...changes,
      },
    });
  const SHOW = `mutation ($input: ShowLookInput!) { showLook(input: $input) { withheldLook { isInForce version } } }`;
  const show = (withheldLookId: string, expectedVersion: number) =>
    open.ask(officer, SHOW, { input: { withheldLookId, expectedVersion, idempotencyKey: randomUUID() } });
  const lookOf = async (person: string): Promise<string> =>
    (await log(officer, { where: { person, childReference: me } })).nodes[0].id;
  const seenBy = async () => (await own(kayleigh)).nodes.length;

  test('leaves it out of the young person’s log until its end, and never out of the record', async () => {
    const look = await lookOf('unknown');
    expect((await withhold(officer, look, { dryRun: true })).data.withholdLook.dryRun).toBe(true);
    expect(await seenBy()).toBe(2);
    const { data } = await withhold(officer, look);
    expect(data.withholdLook.withheldLook).toMatchObject({ until: '2026-12-31', isInForce: true });
    expect(await seenBy()).toBe(1);
    expect(await lookOf('unknown')).toBe(look);
    const renewed = (await withhold(officer, look, { until: TODAY })).data.withholdLook.withheldLook;
    expect(await seenBy()).toBe(1);
    const list = await open.ask(officer, '{ withheldLooks { nodes { id lookId words decidedBy } } }');
    expect(list.data.withheldLooks.nodes).toEqual([
      expect.objectContaining({ id: renewed.id, lookId: look, decidedBy: 'You' }),
    ]);
    expect((await show(renewed.id, 1)).data.showLook.withheldLook).toEqual({ isInForce: false, version: 2 });
    expect(await seenBy()).toBe(2);
    expect(codesOf(await show(renewed.id, 2))).toEqual(['CONFLICT']);
  });

  test('with an end within six months, and of a look that showed this child', async () => {
    const look = await lookOf('unknown');
    for (const until of ['2026-11-21', '2027-05-23'])
      expect(codesOf(await withhold(officer, look, { until }))).toEqual(['BAD_USER_INPUT']);
    expect(codesOf(await withhold(officer, look, { childReference: other }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await withhold(officer, 'no id'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await withhold(ofHousing, look))).toEqual(['NOT_FOUND']);
  });

  test('by nobody but the officer; the young person cannot learn why, nor of others', async () => {
    const look = await lookOf('unknown');
    await withhold(officer, look);
    for (const role of ['CALDICOTT_GUARDIAN', 'SOCIAL_WORKER', 'CARE_EXPERIENCED'])
      expect(
        (await withhold(callerOf(role, [me], { subject: 'officer' }), look)).data?.withholdLook ?? null,
      ).toBeNull();
    const hidden = { text: 'select * from withheld.of_children($1, $2)', values: [[me, other], TODAY] };
    expect(await open.database.runAs(kayleigh, hidden)).toHaveLength(1);
    expect(Object.keys((await open.database.runAs<object>(kayleigh, hidden))[0]!)).toEqual([
      'child_id',
      'chain',
      'sequence',
    ]);
    expect(await open.database.runAs(callerOf('SOCIAL_WORKER', [me]), hidden)).toEqual([]);
    expect(await open.database.runAs(kayleigh, { text: 'select * from withholding' })).toEqual([]);
  });
});
