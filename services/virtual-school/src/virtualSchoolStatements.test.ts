import type { SyntheticChild } from '@hub/platform';
import { makeChild } from './testing/makeChild';
import { callerOf, openVirtualSchool, type OpenVirtualSchool } from './testing/openVirtualSchool';

/** Of all ages from 4 to 17, so that all year groups occur. */
const children: SyntheticChild[] = Array.from({ length: 220 }, (_, index) =>
  makeChild({ dateOfBirth: `${2009 + (index % 14)}-${String((index % 12) + 1).padStart(2, '0')}-10` }),
);
const ids = children.map(({ id }) => id);
const adviser = callerOf('VIRTUAL_SCHOOL_ADVISER', ids);
let open: OpenVirtualSchool;
beforeAll(async () => {
  open = await openVirtualSchool();
  await open.seed(...children);
}, 60_000);
beforeEach(() => void (open.statements.length = 0));
afterAll(() => open.close());

const representations = (count: number) => ids.slice(0, count).map((id) => ({ __typename: 'Child', id }));
const entities = (selection: string) =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child { ${selection} } } }`;

describe('the same statements for a fetch, whatever the page size', () => {
  const ALL =
    entities(`education { upn { number } enrolment { recordStatus schoolName yearGroup } attendance { absencePercentage }
    pep { overdue plans { dueOn targets { text } } } sen { provision } attainment { results { result } achievements { title } } }`);
  test.each([10, 200])('the education records of %i children', async (count) => {
    const { data } = await open.ask(adviser, ALL, { r: representations(count) });
    expect(data._entities).toHaveLength(count);
    expect(data._entities[count - 1].education.enrolment.recordStatus).toBe('HELD');
    expect(open.statements.sort()).toEqual([
      'education-achievement', 'education-birth', 'education-enrolment', 'education-plan', 'education-pupil',
      'education-result', 'education-sen', 'education-thisYear', 'education-upn',
    ]); // prettier-ignore
  });

  test.each([10, 200])('a page of %i plans', async (first) => {
    const query =
      'query ($first: Int!) { personalEducationPlans(first: $first) { nodes { dueOn child { id } } pageInfo { hasNextPage } } }';
    expect((await open.ask(adviser, query, { first })).data.personalEducationPlans.nodes).toHaveLength(first);
    expect(open.statements).toEqual(['education-plans-page']);
  });

  test.each([10, 200])('%i references to plans', async (count) => {
    const rows = await open.load('select id from personal_education_plan limit $1', [count]);
    const r = rows.map(({ id }) => ({ __typename: 'PersonalEducationPlan', id }));
    const { data } = await open.ask(
      adviser,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PersonalEducationPlan { dueOn } } }',
      { r },
    );
    expect(data._entities.every((each: { dueOn?: string }) => each.dueOn)).toBe(true);
    expect(open.statements).toEqual(['education-plans-by-id']);
  });

  test('two aliases of the same child are one reading', async () => {
    const query = entities('one: education { pep { overdue } } other: education { sen { provision } }');
    const { data } = await open.ask(adviser, query, { r: representations(2) });
    expect(data._entities[1]).toMatchObject({ one: { pep: { overdue: expect.any(Boolean) } }, other: { sen: expect.anything() } }); // prettier-ignore
    expect(open.statements.sort()).toEqual(['education-draft', 'education-sen']);
  });

  test('two aliases that ask for more and for less read the wider table once', async () => {
    const query = entities('one: education { pep { overdue } } other: education { pep { plans { dueOn } overdue } }');
    const { data } = await open.ask(adviser, query, { r: representations(20) });
    for (const { one, other } of data._entities) expect(one.pep.overdue).toBe(other.pep.overdue);
    expect(open.statements).toEqual(['education-plan']);
  });

  test('what nobody asks for is not read', async () => {
    await open.ask(adviser, entities('education { attendance { persistentlyAbsent } }'), { r: representations(2) });
    expect(open.statements).toEqual(['education-thisYear']);
  });

  test('a match is one statement', async () => {
    await open.ask(adviser, '{ educationMatch(where: { pepOverdue: true, yearGroupFrom: 7, hasEhcp: false }) }');
    expect(open.statements).toEqual(['education-match']);
  });
});

describe('pages', () => {
  const PAGE = `query ($first: Int!, $after: String, $where: PersonalEducationPlanFilter) {
    personalEducationPlans(first: $first, after: $after, where: $where) { totalCount
      nodes { id dueOn overdue workingDaysOverdue status term academicYear child { id } } pageInfo { hasNextPage endCursor } } }`;
  const page = async (variables: object, caller = adviser) =>
    (await open.ask(caller, PAGE, { first: 50, ...variables })).data?.personalEducationPlans;
  const countOf = async (where: string, values: unknown[] = []) =>
    (await open.load(`select count(*) from personal_education_plan where ${where}`, values))[0]!.count;

  test('walking them gives every plan once, by due date and id', async () => {
    const seen: { id: string; dueOn: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const found: any = await page({ first: 37, after });
      seen.push(...found.nodes);
      [after, more] = [found.pageInfo.endCursor, found.pageInfo.hasNextPage];
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(await countOf('true'));
    const keys = seen.map(({ dueOn, id }) => `${dueOn} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  test('overdue, its opposite and both are consistent', async () => {
    const [overdue, others, all] = await Promise.all(
      [{ overdue: true }, { overdue: false }, {}].map((where) => page({ first: 200, where })),
    );
    expect(overdue.totalCount).toBeGreaterThan(0);
    expect(overdue.totalCount + others.totalCount).toBe(all.totalCount);
    for (const node of overdue.nodes)
      expect(node).toMatchObject({ overdue: true, status: 'DRAFT', workingDaysOverdue: expect.any(Number) });
    expect(others.nodes.some((node: { overdue: boolean }) => node.overdue)).toBe(false);
  });

  test('by term, year, status, kind and due date', async () => {
    expect((await page({ where: { term: 'SPRING', academicYear: 2025 } })).totalCount).toBe(
      await countOf(`term = 'SPRING' and academic_year = 2025`),
    );
    for (const status of ['DRAFT', 'HELD', 'COMPLETED'])
      expect((await page({ where: { status } })).totalCount).toBe(await countOf('status = $1', [status]));
    expect((await page({ where: { kind: 'INITIAL' } })).totalCount).toBe(await countOf(`kind = 'INITIAL'`));
    expect((await page({ where: { dueBefore: '2026-07-27' } })).totalCount).toBe(
      await countOf(`due_on < '2026-07-27'`),
    );
  });

  test.each([0, 1, 6, 7, 11, 12])('by year group %i: those whom the birthday puts there', async (yearGroup) => {
    const { nodes } = await page({ first: 200, where: { yearGroup } });
    // Born from 1 September to 31 August: age at the last 31 August less four.
    const [from, to] = [`${2026 - yearGroup - 5}-09-01`, `${2026 - yearGroup - 4}-08-31`];
    const expected = children.filter(({ dateOfBirth }) => from <= dateOfBirth && dateOfBirth <= to).map(({ id }) => id);
    expect(new Set(nodes.map((node: any) => node.child.id))).toEqual(new Set(expected));
  });

  test('by year group with whom a child is taught, where that is another', async () => {
    const child = children.find(({ dateOfBirth }) => dateOfBirth.startsWith('2015-03'))!;
    await open.load('update pupil set taught_with_year = 2020 where child_id = $1', [child.id]);
    const ofGroup = async (yearGroup: number) =>
      (await page({ first: 200, where: { yearGroup } })).nodes.some((node: any) => node.child.id === child.id);
    expect([await ofGroup(7), await ofGroup(6)]).toEqual([false, true]);
  });

  test('a cursor works for the caller, list and filter that it was made for, and for no other', async () => {
    const { pageInfo } = await page({ first: 5 });
    expect((await page({ first: 5, after: pageInfo.endCursor })).nodes).toHaveLength(5);
    expect(await page({ first: 5, after: pageInfo.endCursor, where: { term: 'SPRING' } })).toBeNull();
    expect(await page({ first: 5, after: pageInfo.endCursor }, { ...adviser, subject: 'somebody' })).toBeNull();
  });

  test.each([0, -1, 201, 1_000_000])('first: %i is refused with the limit', async (first) => {
    const { errors } = await open.ask(adviser, PAGE, { first });
    expect(errors?.[0]).toMatchObject({
      message: `first is ${first}; it must be from 1 to 200.`,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
