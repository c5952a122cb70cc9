import { randomUUID } from 'node:crypto';
import type { Caller } from '@hub/platform';
import { callerOf } from './testing/openHealth';
import { codeOf, openHealthWrites, type HealthWrites } from './testing/openHealthWrites';

let open: HealthWrites;
beforeAll(async () => {
  open = await openHealthWrites();
}, 60_000);
afterAll(() => open.close());

describe('a release to the young person', () => {
  const release = (caller: Caller, childId: string, parts: object) =>
    open.send(caller, 'releaseHealthRecordToYoungPerson', 'changed', { childId, ...parts });
  const released = (childId: string, role = 'CARE_EXPERIENCED', by: 'RELEASE' | 'GRANT' = 'RELEASE') =>
    open.health.resolveOpenings!({
      by,
      subject: 'somebody',
      role: role as 'CARE_EXPERIENCED',
      purpose: 'DIRECT_CARE',
      categories: ['health.clinical', 'health.familyHistory', 'health.mental'],
      children: [childId],
    });

  test('is in force at once for the parts that were named, and can be taken back', async () => {
    const { id, nurse } = await open.newChild();
    expect(await released(id)).toEqual({});
    expect((await release(nurse, id, { clinical: true })).data.releaseHealthRecordToYoungPerson.changed).toBe(true);
    expect(await released(id)).toEqual({ 'health.clinical': [id] });
    expect((await release(nurse, id, { clinical: true })).data.releaseHealthRecordToYoungPerson.changed).toBe(false);
    await release(nurse, id, { clinical: false, familyHistory: true });
    expect(await released(id)).toEqual({ 'health.familyHistory': [id] });
  });

  test('opens nothing to another role, by another way, or about a restricted child', async () => {
    const { id, nurse } = await open.newChild({ restricted: true });
    await release(nurse, id, { clinical: true });
    expect(await released(id)).toEqual({});
    const other = await open.newChild();
    await release(other.nurse, other.id, { clinical: true });
    expect([await released(other.id, 'SOCIAL_WORKER'), await released(other.id, 'CARE_EXPERIENCED', 'GRANT')]).toEqual([{}, {}]); // prettier-ignore
  });

  test('a nurse releases what nurses record, and mental health is for its own service', async () => {
    const { id, nurse } = await open.newChild();
    const input = { childId: id, mental: true };
    const mental = (caller: Caller) => open.send(caller, 'releaseMentalHealthToYoungPerson', 'changed', input);
    expect(codeOf(await mental(nurse))).toBe('NOT_FOUND');
    expect(codeOf(await mental(callerOf('CAMHS_PRACTITIONER', [id])))).toBeUndefined();
    expect(codeOf(await release(callerOf('CAMHS_PRACTITIONER', [id]), id, { clinical: true }))).toBe('NOT_FOUND');
    expect(await released(id)).toEqual({ 'health.mental': [id] });
    expect(codeOf(await release(nurse, id, {}))).toBe('BAD_USER_INPUT');
  });
});

describe('a fact of a part that is released', () => {
  test('stays withheld from the young person, by the database, until it is shown; by whom writes the part', async () => {
    const { id, nurse } = await open.newChild();
    const [note, entry] = [randomUUID(), randomUUID()];
    await open.database.asLoader(async (client) => {
      await client.query('delete from family_history where child_id = $1', [id]);
      await client.query(
        `insert into family_history (id, child_id, relation, condition, recorded_on) values ($1, $3, 'MOTHER', 'x', '2026-01-01'), ($2, $3, 'FATHER', 'y', '2026-01-01')`,
        [entry, note, id],
      );
    });
    const scope = { kind: 'LIST' as const, minors: [id], adults: [], opened: { 'health.familyHistory': [id] } };
    const read = async (caller: Caller) =>
      (await open.database.runAs<{ id: string }>(caller, { text: 'select id from family_history' })).map(
        (row) => row.id,
      );
    const self = callerOf('CARE_EXPERIENCED', [], { scope });
    const facts = {
      childId: id,
      familyHistory: [entry],
      withheld: true,
      ground: 'THIRD_PARTY',
      reason: 'Her mother’s.',
    };
    const decide = (caller: Caller, changes: object = {}) =>
      open.send(caller, 'withholdHealthFacts', 'changed', { ...facts, ...changes });
    expect((await read(self)).toSorted()).toEqual([entry, note].toSorted());
    for (const role of ['SOCIAL_WORKER', 'CAMHS_PRACTITIONER', 'CARE_EXPERIENCED'])
      expect([role, codeOf(await decide(callerOf(role, [id])))]).toEqual([role, 'NOT_FOUND']);
    expect(codeOf(await decide(nurse, { familyHistory: [randomUUID()] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await decide(nurse, { familyHistory: null, findings: [entry] }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await decide(nurse, { familyHistory: [] }))).toBe('BAD_USER_INPUT');
    expect((await decide(nurse)).data.withholdHealthFacts.changed).toBe(true);
    expect([await read(self), (await read(nurse)).length]).toEqual([[note], 2]);
    await decide(nurse, { withheld: false });
    expect(await read(self)).toHaveLength(2);
  });
});
