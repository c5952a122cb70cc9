import { inBothTransports } from '../support/bothTransports';

const MEASURES =
  'code label numerator denominator percentage coverage agency period dateBasis source comparator { england authority source }';
const SCORECARD = `{ scorecard(authority: "816") { authorityName from to
  socialCare { ${MEASURES} } health { ${MEASURES} } education { ${MEASURES} } housing { ${MEASURES} } } }`;
const PARTS = ['socialCare', 'health', 'education', 'housing'] as const;

inBothTransports('a strategic lead reads the scorecard', (hub) => {
  test('across four agencies, each figure with its definition, its date basis and its source', async () => {
    const answer = await (await hub().as('strategic-lead')).ask(SCORECARD);
    expect(answer.errors).toEqual([]);
    for (const part of PARTS) {
      const measures = answer.data!['scorecard'][part];
      expect([part, measures.length > 1]).toEqual([part, true]);
      for (const measure of measures)
        for (const field of ['label', 'period', 'dateBasis', 'source', 'agency'])
          expect([measure.code, field, measure[field]]).toEqual([measure.code, field, expect.stringMatching(/\S/)]);
    }
  });

  test('in which no small number and no unrounded one stands', async () => {
    const answer = await (await hub().as('strategic-lead')).ask(SCORECARD);
    const counts = PARTS.flatMap((part) => answer.data!['scorecard'][part]).flatMap(
      ({ numerator, denominator }: any) => [numerator, denominator],
    );
    for (const count of counts.filter((each) => each !== null)) expect(count).toMatch(/^(c|z|\d*[05]|\d+\.\d|x|k)$/);
    for (const count of counts) expect(['1', '2', '3', '4']).not.toContain(count);
  });

  test('with an assessment measured from the day of entry, which another agency knows', async () => {
    const answer = await (await hub().as('strategic-lead')).ask(SCORECARD);
    const measure = answer.data!['scorecard'].health.find(({ label }: any) => /20 working days/.test(label));
    expect(measure).toMatchObject({ agency: 'Health', dateBasis: expect.stringMatching(/enter|entry|care/i) });
  });

  test('and has no way to a child: no type, no field, no argument, no directive leads there', async () => {
    const lead = await hub().as('strategic-lead');
    for (const query of [
      '{ child(id: "x") { id } }',
      '{ children { totalCount } }',
      '{ healthAssessments { totalCount } }',
      '{ personalEducationPlans { totalCount } }',
      '{ housingApplications { totalCount } }',
      '{ __typename ... on Child { id } }',
      'query @among(socialCare: { lookedAfter: true }) { hub { name } }',
      'query @emergencyLookup(reason: "I want to know", givenName: "A", familyName: "B", dateOfBirth: "2010-01-01") { hub { name } }',
    ])
      expect([query, (await lead.ask(query)).code]).toEqual([query, 'GRAPHQL_VALIDATION_FAILED']);
    const types = await lead.ask('{ __schema { types { name } directives { name } } }');
    const names = JSON.stringify(types.data);
    expect(names).not.toMatch(/"Child"|Match"|among|emergencyLookup|enteredCare|members/i);
  });

  test('whoever works with children has no scorecard', async () => {
    for (const persona of [
      'social-worker',
      'nurse',
      'virtual-school-adviser',
      'housing-officer',
      'data-protection-officer',
      undefined,
    ])
      expect([persona, (await (await hub().as(persona)).ask(SCORECARD)).code]).toEqual([
        persona,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
  });
});

inBothTransports('an elected member', (hub) => {
  const ACTIONS = '{ actions { id title owner status progress dueOn overdue version lead { name } } }';

  test('sees the actions of the partnership and the scorecard, and changes neither', async () => {
    const member = await hub().as('elected-member');
    const actions = await member.ask(ACTIONS);
    expect(actions.errors).toEqual([]);
    expect(actions.data!['actions'].length).toBeGreaterThan(0);
    expect((await member.ask(SCORECARD)).errors).toEqual([]);
    expect((await member.ask('mutation { updateAction(input: { actionId: "x" }) { __typename } }')).code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('a nurse and a visitor see no action', async () => {
    for (const persona of ['nurse', 'foster-carer', undefined])
      expect([persona, (await (await hub().as(persona)).ask(ACTIONS)).code]).toEqual([
        persona,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
  });

  test('everybody reads the promises as published', async () => {
    for (const persona of ['elected-member', 'care-experienced', 'foster-carer', undefined]) {
      const answer = await (
        await hub().as(persona)
      ).ask('{ promises { words source { title } } strategies { title } }');
      expect([persona, answer.errors, answer.data!['promises'].length > 5]).toEqual([persona, [], true]);
    }
  });
});
