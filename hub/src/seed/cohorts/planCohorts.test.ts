import { dealKinds } from './dealKinds';
import { ALL_OF_THE_COUNCILS, planCohorts } from './planCohorts';

const sizeOf = (plan: ReturnType<typeof planCohorts>) =>
  plan.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
const lookedAfter = (plan: ReturnType<typeof planCohorts>) =>
  Object.fromEntries(plan.map(({ cohort, counts }) => [cohort.code, counts.LOOKED_AFTER]));

test.each([1, 2, 10, 60, 999, 1_365, 2_407, 2_408, 5_000, 100_000])(
  '%i young people are planned as asked',
  (children) => expect(sizeOf(planCohorts(children))).toBe(children),
);

test('the three councils are never larger than in life, and never smaller once there is room', () => {
  const real = { '816': 240, '815': 561, '808': 564 };
  for (const children of [1_600, ALL_OF_THE_COUNCILS, 10_000, 100_000])
    expect(lookedAfter(planCohorts(children))).toMatchObject(real);
  expect(lookedAfter(planCohorts(60))).toEqual({ '816': 10, '815': 22, '808': 22 });
});

test('beyond them come other authorities, none larger than in life', () => {
  const plan = planCohorts(100_000);
  expect(plan.length).toBeGreaterThan(80);
  for (const { cohort, counts } of plan) expect(counts.LOOKED_AFTER).toBeLessThanOrEqual(cohort.lookedAfter);
});

test('everybody planned is dealt once, and care leavers are among the first of a large population', () => {
  const places = [...dealKinds(planCohorts(3_000))];
  expect(places).toHaveLength(3_000);
  const words = places.map(({ planned, kind, number }) => `${planned.cohort.code} ${kind} ${number}`);
  expect(new Set(words).size).toBe(3_000);
  expect(places.slice(0, 60).filter(({ kind }) => kind === 'LEAVER').length).toBeGreaterThan(15);
});
