import type { SyntheticChild } from '@hub/platform';
import { domainTables } from './domainTables';
import { initialDueOn } from './assessment/dueDates';
import { makeAssessment, makeChild } from './testing/makeChild';
import { callerOf, openHealth, type OpenHealth } from './testing/openHealth';

const DAYS = Array.from({ length: 28 }, (_, day) => `2026-09-${String(day + 1).padStart(2, '0')}`);

/** Entries into care spread over September, so that due dates repeat and the id has to decide the order. */
const children: SyntheticChild[] = Array.from({ length: 220 }, (_, index) => {
  const enteredCareOn = DAYS[index % DAYS.length]!;
  return makeChild({ enteredCareOn, assessments: [makeAssessment({ dueOn: initialDueOn(enteredCareOn) })] });
});
const ids = children.map(({ id }) => id);
const nurse = callerOf('LOOKED_AFTER_NURSE', ids);
let open: OpenHealth;
beforeAll(async () => {
  open = await openHealth();
  await open.seed(...children);
}, 60_000);
beforeEach(() => void (open.statements.length = 0));
afterAll(() => open.close());

const RECORDS = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { health {
  nhsNumber { formatted } status { recordStatus asAt nextDueOn overdue initialAssessment { dueOn child { id } } reviewAssessments { id } } } } } }`;
const WHOLE = `plan { version } clinical { findings { finding } immunisations { dose } } familyHistory { entries { relation } }
  sdqTotal { latest { band } } sdqItems { questionnaires { id } } mentalReferred { waiting }`;
const representations = (count: number) => ids.slice(0, count).map((id) => ({ __typename: 'Child', id }));

describe('one statement for a fetch, whatever the page size', () => {
  test.each([10, 200])('the health records of %i children', async (count) => {
    const { data } = await open.ask(nurse, RECORDS, { r: representations(count) });
    expect(data._entities).toHaveLength(count);
    expect(data._entities[count - 1].health).toMatchObject({
      nhsNumber: { formatted: '999 054 8609' },
      status: { recordStatus: 'HELD', overdue: expect.any(Boolean) },
    });
    expect(open.statements).toEqual(['health-records-01']);
  });

  test('what is due takes none but the assessments that are due, and is the same', async () => {
    const [child, closed, nothing] = [
      makeChild({
        assessments: [
          makeAssessment({
            status: 'COMPLETED',
            completedOn: '2026-09-20',
            practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER',
          }),
          makeAssessment({ kind: 'REVIEW', dueOn: '2027-03-01' }),
        ],
      }),
      makeChild({ assessments: [makeAssessment({ status: 'CANCELLED' })] }),
      makeChild({ assessments: [] }),
    ];
    await open.seed(child, closed, nothing);
    const all = [child, closed, nothing].map(({ id }) => ({ __typename: 'Child', id }));
    const caller = callerOf('LOOKED_AFTER_NURSE', [child.id, closed.id, nothing.id]);
    const due = RECORDS.replace(/nhsNumber.*}/, 'status { recordStatus nextDueOn overdue } } } } }');
    const [some, whole] = [await open.ask(caller, due, { r: all }), await open.ask(caller, RECORDS, { r: all })];
    expect(open.statements).toEqual(['health-records-a', 'health-records-01']);
    expect(some.data._entities.map(({ health }: never) => (health as { status: object }).status)).toEqual([
      { recordStatus: 'HELD', nextDueOn: '2027-03-01', overdue: false },
      { recordStatus: 'HELD', nextDueOn: null, overdue: false },
      { recordStatus: 'HELD', nextDueOn: null, overdue: false },
    ]);
    expect(whole.data._entities).toMatchObject(some.data._entities);
  });

  test.each([10, 200])('the whole records of %i children', async (count) => {
    const whole = RECORDS.replace('health {', `health { ${WHOLE}`);
    const { data, errors } = await open.ask(nurse, whole, { r: representations(count) });
    expect([errors, data._entities[count - 1].health.plan.version]).toEqual([undefined, expect.any(Number)]);
    expect(open.statements).toHaveLength(1);
    expect(open.statements[0]!.length).toBeLessThan(64);
  });

  test.each([10, 200])('which of %i children match', async (count) => {
    const match = '{ healthMatch(where: { assessmentOverdue: true }) }';
    const { data } = await open.ask(callerOf('LOOKED_AFTER_NURSE', ids.slice(0, count)), match);
    expect(data.healthMatch.length).toBeGreaterThan(0);
    expect(open.statements).toEqual(['health-match']);
  });

  test.each([10, 200])('the assessments of %i references', async (count) => {
    const r = children
      .slice(0, count)
      .map(({ assessments }) => ({ __typename: 'HealthAssessment', id: assessments[0]!.id }));
    const { data } = await open.ask(
      nurse,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HealthAssessment { dueOn } } }',
      { r },
    );
    expect(data._entities.every((each: { dueOn?: string }) => each.dueOn)).toBe(true);
    expect(open.statements).toEqual(['health-assessments-by-id']);
  });

  test.each([10, 200])('a page of %i assessments', async (first) => {
    const query =
      'query ($first: Int!) { healthAssessments(first: $first) { nodes { dueOn child { id } } pageInfo { hasNextPage } } }';
    expect((await open.ask(nurse, query, { first })).data.healthAssessments.nodes).toHaveLength(first);
    expect(open.statements).toEqual(['health-assessments-page']);
  });

  test('two aliases of the same child are one statement', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { one: health { status { overdue } } other: health { nhsNumber { number } } } } }`;
    const { data } = await open.ask(nurse, query, { r: representations(2) });
    expect(data._entities[1]).toMatchObject({
      one: { status: { overdue: expect.any(Boolean) } },
      other: { nhsNumber: { number: '9990548609' } },
    });
    expect(open.statements).toHaveLength(1);
  });

  test('what nobody asks for is not read', async () => {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { health { status { recordStatus } } } } }';
    await open.ask(nurse, query, { r: representations(2) });
    expect(open.statements).toEqual(['health-records-']);
  });
});

describe('pages', () => {
  const PAGE = `query ($first: Int!, $after: String, $where: HealthAssessmentFilter) {
    healthAssessments(first: $first, after: $after, where: $where) { totalCount nodes { id dueOn overdue workingDaysOverdue } pageInfo { hasNextPage endCursor } } }`;
  const page = async (variables: object, caller = nurse) =>
    (await open.ask(caller, PAGE, { first: 50, ...variables })).data?.healthAssessments;

  test('walking them gives every assessment once, by due date and id', async () => {
    const seen: { id: string; dueOn: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found: { nodes: typeof seen; pageInfo: { hasNextPage: boolean; endCursor: string } } = await page({
        first: 7,
        after,
      });
      seen.push(...found.nodes);
      [after, more] = [found.pageInfo.endCursor, found.pageInfo.hasNextPage];
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(children.length);
    const keys = seen.map(({ dueOn, id }) => `${dueOn} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('overdue, its opposite and both are consistent; days are working days', async () => {
    const [overdue, others, all] = await Promise.all(
      [{ overdue: true }, { overdue: false }, {}].map((where) => page({ first: 200, where })),
    );
    expect(overdue.totalCount + others.totalCount).toBe(all.totalCount);
    expect(overdue.nodes[0]).toEqual({
      id: expect.any(String),
      dueOn: '2026-09-29',
      overdue: true,
      workingDaysOverdue: 38,
    });
    expect(overdue.nodes.every((node: { overdue: boolean }) => node.overdue)).toBe(true);
  });

  test('by kind, status and due date', async () => {
    expect((await page({ where: { kind: 'REVIEW' } })).totalCount).toBe(0);
    expect((await page({ where: { kind: 'INITIAL', status: 'REQUESTED' } })).totalCount).toBe(children.length);
    expect((await page({ where: { dueBefore: '2026-09-29' } })).totalCount).toBe(0);
    expect((await page({ where: { dueBefore: '2026-09-30' } })).totalCount).toBe(
      children.filter((child) => child.assessments[0]!.dueOn === '2026-09-29').length,
    );
  });

  test('a cursor works for the caller, list and filter that it was made for, and for no other', async () => {
    const { pageInfo } = await page({ first: 5 });
    expect((await page({ first: 5, after: pageInfo.endCursor })).nodes).toHaveLength(5);
    expect(await page({ first: 5, after: pageInfo.endCursor, where: { kind: 'INITIAL' } })).toBeNull();
    expect(await page({ first: 5, after: pageInfo.endCursor }, { ...nurse, subject: 'second-nurse' })).toBeNull();
  });

  test.each([0, -1, 201, 1_000_000])('first: %i is refused with the limit', async (first) => {
    const { errors } = await open.ask(nurse, PAGE, { first });
    expect(errors?.[0]).toMatchObject({
      message: `first is ${first}; it must be from 1 to 200.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

test('migrations made exactly the domain tables', async () => {
  const { rows } = await open.database.asLoader((client) =>
    client.query(`select tablename from pg_tables where schemaname = 'public' and tablename not like '%migration%'`),
  );
  expect(rows.map(({ tablename }) => tablename).sort()).toEqual(domainTables.map(({ table }) => table).sort());
});

test('seeding again changes nothing', async () => {
  const count = () =>
    open.database.asLoader(
      async (client) => (await client.query('select count(*), sum(version) from health_assessment')).rows,
    );
  const before = await count();
  await open.seed(...children);
  expect(await count()).toEqual(before);
});
