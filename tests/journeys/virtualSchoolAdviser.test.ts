import { inBothTransports } from '../support/bothTransports';

const OVERDUE = `query Overdue { personalEducationPlans(first: 50, where: { overdue: true }) { totalCount nodes {
  id dueOn overdue workingDaysOverdue child { id name { givenName familyName }
    education { enrolment { schoolName yearGroup } attendance { absencePercentage persistentlyAbsent } }
    care { placement { type typeLabel } } health { sdqTotal { latest { total band } } } } } } }`;

/** The same list, for those of the children who match at other agencies as well. */
const among = (match: string): string => OVERDUE.replace('query Overdue', `query Overdue @among(${match})`);

const CHILDREN = `query All { children(first: 200) { nodes { id care { placement { type } } health { status { overdue } }
  education { pep { overdue } enrolment { yearGroup } } } } }`;

interface Listed {
  id: string;
  care: { placement: { type: string } | null };
  health: { status: { overdue: boolean } | null } | null;
  education: { pep: { overdue: boolean } | null; enrolment: { yearGroup: number | null } | null };
}

inBothTransports('a virtual school adviser works the list of overdue personal education plans', (hub) => {
  const adviser = () => hub().as('virtual-school-adviser');
  const idsIn = (nodes: { child: { id: string } }[]) => nodes.map(({ child }) => child.id).toSorted();

  test('with year group, attendance and placement type beside each, the longest due first', async () => {
    const answer = await (await adviser()).ask(OVERDUE);
    expect(answer.errors).toEqual([]);
    const { nodes, totalCount } = answer.data!['personalEducationPlans'];
    expect(nodes.length).toBeGreaterThan(0);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ dueOn }: any) => dueOn)).toEqual(nodes.map(({ dueOn }: any) => dueOn).toSorted());
    const absences = nodes.map(({ child }: any) => child.education.attendance.absencePercentage);
    expect(absences.some((each: unknown) => typeof each === 'number')).toBe(true);
    for (const { overdue, workingDaysOverdue, child } of nodes) {
      expect([overdue, workingDaysOverdue > 0]).toEqual([true, true]);
      expect(child.name.familyName).toEqual(expect.any(String));
      expect(child.education.enrolment.yearGroup).toEqual(expect.any(Number));
      // Nobody keeps a register of nursery and sixth form; of everybody else there is one.
      expect(Object.keys(child.education.attendance)).toEqual(['absencePercentage', 'persistentlyAbsent']);
      expect(child.care.placement.type).toEqual(expect.any(String));
    }
    expect(answer.receipt).toMatchObject({ sequence: expect.any(Number) });
  });

  test('narrowed by what other agencies know: exactly those whom reading everything finds', async () => {
    const person = await adviser();
    const everybody = (await person.ask(CHILDREN)).data!['children'].nodes as Listed[];
    const expected = (matches: (child: Listed) => boolean) =>
      everybody.filter((child) => child.education.pep?.overdue && matches(child)).map(({ id }) => id);
    const isFoster = ({ care }: Listed) => /^FOSTER/.test(care.placement?.type ?? '');
    for (const [match, matches] of [
      ['socialCare: { placementKind: FOSTER }', isFoster],
      ['health: { assessmentOverdue: true }', (child) => child.health?.status?.overdue === true],
      [
        'socialCare: { placementKind: FOSTER }, health: { assessmentOverdue: false }',
        (child) => isFoster(child) && child.health?.status?.overdue === false,
      ],
      [
        'education: { yearGroupFrom: 7, yearGroupTo: 11 }',
        ({ education }) => (education.enrolment?.yearGroup ?? 0) >= 7,
      ],
    ] as [string, (child: Listed) => boolean][]) {
      const answer = await person.ask(among(match));
      expect([match, answer.errors]).toEqual([match, []]);
      const { nodes, totalCount } = answer.data!['personalEducationPlans'];
      expect([match, idsIn(nodes), totalCount]).toEqual([match, expected(matches).toSorted(), nodes.length]);
    }
  });

  test('a filter on what she may not read is not there, nor is an SDQ answer or a clinical word', async () => {
    const person = await adviser();
    for (const query of [
      among('health: { allergies: true }'),
      among('housing: { dutyOwed: true }'),
      among('socialCare: { legalStatus: FULL_CARE_ORDER }'),
      '{ children(first: 1) { nodes { health { sdqItems { answers { answer } } } } } }',
      '{ children(first: 1) { nodes { health { clinical { notes } } } } }',
      '{ children(first: 1) { nodes { care { legal { legalStatus } } } } }',
    ]) {
      const answer = await person.ask(query);
      expect([query, answer.code, answer.data]).toEqual([query, 'GRAPHQL_VALIDATION_FAILED', undefined]);
    }
  });

  test('no placement address without a named grant of the Caldicott guardian', async () => {
    const answer = await (
      await adviser()
    ).ask('{ children(first: 5) { nodes { id care { placementAddress { postcode } } } } }');
    expect(answer.code).toBe('FORBIDDEN');
    expect(answer.text).not.toMatch(/YO\d/);
  });

  test('and of other councils’ children none', async () => {
    const person = await adviser();
    const codes = '{ children(first: 200) { nodes { care { status { responsibleAuthority { code } } } } } }';
    const { nodes } = (await person.ask(codes)).data!['children'];
    expect(new Set(nodes.map(({ care }: any) => care.status.responsibleAuthority.code))).toEqual(new Set(['816']));
  });

  test('a housing officer and an elected member have no such list', async () => {
    for (const persona of ['housing-officer', 'elected-member', 'nurse', undefined])
      expect([persona, (await (await hub().as(persona)).ask(OVERDUE)).code]).toEqual([
        persona,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
  });
});
