import fc from 'fast-check';
import { EducationPhase } from '../enrolment/EducationPhase';
import { makeChild } from '../testing/makeChild';
import { callerOf, openVirtualSchool, policy, type OpenVirtualSchool } from '../testing/openVirtualSchool';
import type { EducationMatch } from './educationMatch.input';

/** Of all ages: what SQL finds is compared with what the same child’s record says. */
const children = Array.from({ length: 120 }, (_, index) =>
  makeChild({ dateOfBirth: `${2008 + (index % 16)}-${index % 2 ? '08-31' : '09-01'}`, enteredCareOn: '2024-03-04' }),
);
const ids = children.map(({ id }) => id);
const adviser = callerOf('DESIGNATED_TEACHER', ids);
let open: OpenVirtualSchool;
let records: Map<string, any>;
beforeAll(async () => {
  open = await openVirtualSchool();
  await open.seed(...children);
  await open.load(`update pupil set taught_with_year = 2021 where child_id = any ($1)`, [ids.slice(0, 5)]);
  const { data } = await open.ask(
    adviser,
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { id education { enrolment { recordStatus yearGroup onRoll phase }
      attendance { belowTwentyFiveHours persistentlyAbsent severelyAbsent suspensions } pep { overdue } sen { provision } } } } }`,
    { r: ids.map((id) => ({ __typename: 'Child', id })) },
  );
  const held = data._entities.filter((each: any) => each.education.enrolment.recordStatus === 'HELD');
  records = new Map(held.map((each: any) => [each.id, each.education]));
}, 60_000);
afterAll(() => open.close());

const match = async (where: EducationMatch, caller = adviser): Promise<string[]> => {
  const { data, errors } = await open.ask(caller, 'query ($where: EducationMatch!) { educationMatch(where: $where) }', { where }); // prettier-ignore
  expect(errors).toBeUndefined();
  return data.educationMatch.sort();
};

function isMatch(where: EducationMatch, { enrolment, attendance, pep, sen }: any): boolean {
  const same = (asked: unknown, is: unknown) => asked === null || asked === undefined || asked === is;
  const group = enrolment.yearGroup;
  return (
    same(where.pepOverdue, pep.overdue) &&
    same(where.onRoll, enrolment.onRoll) &&
    same(where.phase, enrolment.phase) &&
    same(where.hoursBelow25, attendance.belowTwentyFiveHours === true) &&
    same(where.persistentlyAbsent, attendance.persistentlyAbsent === true) &&
    same(where.severelyAbsent, attendance.severelyAbsent === true) &&
    same(where.suspended, attendance.suspensions > 0) &&
    same(where.hasEhcp, sen.provision === 'EHCP') &&
    same(where.hasSenSupport, sen.provision === 'SEN_SUPPORT') &&
    ((where.yearGroupFrom ?? null) === null || (group !== null && group >= where.yearGroupFrom!)) &&
    ((where.yearGroupTo ?? null) === null || (group !== null && group <= where.yearGroupTo!))
  );
}

const maybe = fc.option(fc.boolean());
const group = fc.option(fc.integer({ min: -3, max: 15 }));
const wheres: fc.Arbitrary<EducationMatch> = fc.record({
  pepOverdue: maybe,
  onRoll: maybe,
  hoursBelow25: maybe,
  persistentlyAbsent: maybe,
  severelyAbsent: maybe,
  suspended: maybe,
  hasEhcp: maybe,
  hasSenSupport: maybe,
  yearGroupFrom: group,
  yearGroupTo: group,
  phase: fc.option(fc.constantFrom(...Object.values(EducationPhase)), { freq: 1 }),
});

test('each question by itself finds those whose record says so, and some of each', async () => {
  const one: EducationMatch[] = [
    { pepOverdue: true }, { pepOverdue: false }, { onRoll: true }, { hoursBelow25: true }, { persistentlyAbsent: true }, { suspended: false },
    { hasEhcp: true }, { hasSenSupport: true }, { yearGroupFrom: 7 }, { yearGroupTo: 6 }, { yearGroupFrom: 5, yearGroupTo: 5 }, { phase: 'PRIMARY' }, {},
  ]; // prettier-ignore
  for (const where of one) {
    const expected = [...records].filter(([, record]) => isMatch(where, record)).map(([id]) => id).sort(); // prettier-ignore
    expect(expected.length).toBeGreaterThan(0);
    expect([where, await match(where)]).toEqual([where, expected]);
  }
});

test('whatever is asked together, it finds those of whom all is true', () =>
  fc.assert(
    fc.asyncProperty(wheres, async (where) => {
      const expected = [...records].filter(([, record]) => isMatch(where, record)).map(([id]) => id);
      expect(await match(where)).toEqual(expected.sort());
    }),
    { numRuns: 100 },
  ));

test('nobody out of scope is found, and nobody by an item that the role may not read', async () => {
  expect(await match({}, callerOf('DESIGNATED_TEACHER', ids.slice(0, 10)))).toHaveLength(
    ids.slice(0, 10).filter((id) => records.has(id)).length,
  );
  expect(await match({}, callerOf('HOUSING_OFFICER', ids))).toEqual([]);
  // Without the contract and the shield: a nurse reads enrolment, and of plans and needs not even that there are any.
  const nurse = callerOf('LOOKED_AFTER_NURSE', ids);
  expect(await match({ pepOverdue: true }, nurse)).toEqual([]);
  expect(await match({ hasEhcp: true }, nurse)).toEqual([]);
  expect((await match({}, nurse)).length).toBeGreaterThan(0);
});

test('the shield refuses a question about an item that the role may not read', async () => {
  const shielded = await openVirtualSchool({ shield: true });
  try {
    const ask = (role: string, where: string) => shielded.ask(callerOf(role, ids), `{ educationMatch(where: { ${where} }) }`); // prettier-ignore
    for (const [where, category] of [
      ['pepOverdue: true', 'education.pep'],
      ['hasEhcp: true', 'education.sen'],
      ['yearGroupFrom: 7', 'education.enrolment'],
      ['suspended: true', 'education.attendance'],
    ])
      // prettier-ignore
      for (const [role, { purposes }] of Object.entries(policy.agreement.roles)) {
        if (policy.read(role, purposes[0] ?? null, 'structure') === 'NOBODY') continue;
        const mayAsk = policy.read(role, purposes[0] ?? null, category!) !== 'NOBODY';
        const { errors } = await ask(role, where!);
        expect([role, where, errors?.[0]?.extensions?.['code']]).toEqual([role, where, mayAsk ? undefined : 'FORBIDDEN']); // prettier-ignore
      }
  } finally {
    await shielded.close();
  }
}, 60_000);
