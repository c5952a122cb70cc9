import { createPolicy } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { ADA } from '../testing/toyAgencies';
import { startToyGateway, type AskOptions, type ToyGateway } from '../testing/startToyGateway';

const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions: { code } }) => code);

describe('the contract of a role', () => {
  let hub: ToyGateway;
  beforeAll(async () => void (hub = await startToyGateway()));
  afterAll(() => hub.close());
  beforeEach(() => void (hub.toys.calls.length = 0));

  const expectVisible = async (as: AskOptions['as'], query: string) =>
    expect((await hub.ask(query, {}, { as })).errors).toEqual([]);
  const expectHidden = async (as: AskOptions['as'], query: string) => {
    const answer = await hub.ask(query, {}, { as });
    expect([answer.status, answer.data, codes(answer)[0]]).toEqual([400, undefined, 'GRAPHQL_VALIDATION_FAILED']);
    expect(hub.toys.calls).toEqual([]);
    return answer;
  };

  const LEGAL = '{ children { care { legal { legalStatus } } } }';
  test('legal status is open to the nurse and not to the health administrator', async () => {
    await expectVisible('nurse', LEGAL);
    hub.toys.calls.length = 0;
    const { text } = await expectHidden('administrator', LEGAL);
    expect(text).toContain('Cannot query field');
  });

  test('a role without a child has no such type', async () => {
    await expectVisible('strategicLead', '{ hub { name } }');
    hub.toys.calls.length = 0;
    await expectHidden('strategicLead', '{ children { id } }');
    const { data } = await hub.ask(
      '{ __type(name: "Child") { name } __schema { queryType { fields { name } } } }',
      {},
      { as: 'strategicLead' },
    );
    expect(data).toEqual({ __type: null, __schema: { queryType: { fields: [{ name: 'hub' }] } } });
  });

  test('near misses are offered among visible names only', async () => {
    expect((await expectHidden('nurse', '{ children { care { legl { legalStatus } } } }')).text).toContain(
      'Did you mean',
    );
    expect((await expectHidden('administrator', '{ children { care { legl { legalStatus } } } }')).text).not.toContain(
      'legal"',
    );
  });

  test('federation has no fields here', async () => {
    await expectHidden('nurse', '{ _service { sdl } }');
    await expectHidden('nurse', '{ _entities(representations: [{ __typename: "Child", id: "1" }]) { __typename } }');
  });

  test('an input field that the role may not use is refused in variables too, without a word about it', async () => {
    const LIST = 'query ($where: HealthFilter) { healthAssessments(where: $where) { id } }';
    const nurse = await hub.ask(LIST, { where: { localId: '1' } });
    expect(nurse.errors).toEqual([]);
    const carer = await hub.ask(LIST, { where: { localId: '943 476 5919' } }, { as: 'socialWorker' });
    expect(codes(carer)).toEqual([]);
    const wrong = await hub.ask(LIST, { where: { overdue: '943 476 5919', more: 1 } });
    expect([wrong.status, wrong.data, codes(wrong)]).toEqual([400, undefined, ['BAD_USER_INPUT', 'BAD_USER_INPUT']]);
    expect(wrong.text).not.toContain('943');
    expect(wrong.errors[0]!.message).toBe(
      'The variable "$where" cannot be used at "overdue". It does not fit its type.',
    );
  });
});

describe('the contextual shield', () => {
  const EMERGENCY_ONLY = '{ children { name { givenName } care { legal { legalStatus } } } }';

  test('a purpose that the role does not have gets nothing, and no agency is called', async () => {
    const hub = await startToyGateway();
    const answer = await hub.ask(EMERGENCY_ONLY, {}, { as: 'nurseForEmergency' });
    expect([answer.status, answer.data, codes(answer)]).toEqual([200, null, ['FORBIDDEN']]);
    expect(answer.errors[0]!.message).toContain('EMERGENCY');
    expect(hub.toys.calls).toEqual([]);
    expect(hub.records).toMatchObject([
      { verdict: 'DENIED', children: [], categories: expect.arrayContaining(['care.legal']) },
    ]);
    expect((await hub.ask(EMERGENCY_ONLY)).errors).toEqual([]);
    await hub.close();
  });

  describe('alone, without contracts', () => {
    let hub: ToyGateway;
    beforeAll(async () => void (hub = await startToyGateway('direct', { layers: { contract: false } })));
    afterAll(() => hub.close());
    beforeEach(() => void (hub.toys.calls.length = 0));
    const LEGAL = 'legal { legalStatus }';
    const spellings = {
      plainly: `{ children { care { ${LEGAL} } } }`,
      'through an alias': `{ children { care { status: ${LEGAL} } } }`,
      'through an inline fragment': `{ children { ... on Child { care { ... on CareRecord { ${LEGAL} } } } } }`,
      'through a named fragment': `{ children { care { ...C } } } fragment C on CareRecord { ${LEGAL} }`,
      'under @include': `query ($v: Boolean = false) { children { care { legal @include(if: $v) { legalStatus } } } }`,
      'through another agency': `{ healthAssessments { child { care { ${LEGAL} } } } }`,
    };
    test.each(Object.entries(spellings))(
      'a protected field is refused %s, and answered to whom it is open',
      async (_how, query) => {
        expect(codes(await hub.ask(query, {}, { as: 'administrator' }))).toEqual(['FORBIDDEN']);
        expect(hub.toys.calls).toEqual([]);
        expect((await hub.ask(query)).errors).toEqual([]);
      },
    );

    test('a filter by a protected field is refused, in the text and in a variable', async () => {
      for (const as of ['strategicLead', 'visitor'] as const) {
        const inText = await hub.ask('{ healthAssessments(where: { localId: "1" }) { __typename } }', {}, { as });
        const inVariable = await hub.ask(
          'query ($w: HealthFilter) { healthAssessments(where: $w) { __typename } }',
          { w: { localId: '1' } },
          { as },
        );
        expect([codes(inText), codes(inVariable)]).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
      }
      expect(hub.toys.calls).toEqual([]);
    });

    const UPDATE = (payload: string) =>
      `mutation ($i: UpdateAssessmentInput!) { updateAssessment(input: $i) { assessment { ${payload} } } }`;
    const i = { assessmentId: `assessment-${ADA}`, status: 'COMPLETED' };
    test('a mutation whose payload shows what its caller may not read is refused before anything is written', async () => {
      const refused = await hub.ask(UPDATE(`child { care { ${LEGAL} } }`), { i }, { as: 'administrator' });
      expect(codes(refused)).toEqual(['FORBIDDEN']);
      expect([hub.toys.calls, hub.toys.statuses.get(ADA)]).toEqual([[], 'REQUESTED']);
      expect((await hub.ask(UPDATE('status'), { i }, { as: 'administrator' })).errors).toEqual([]);
      expect(hub.toys.statuses.get(ADA)).toBe('COMPLETED');
    });

    test('who may only read a category may not write it', async () => {
      expect(codes(await hub.ask(UPDATE('status'), { i }, { as: 'socialWorker' }))).toEqual(['FORBIDDEN']);
      expect(hub.toys.calls).toEqual([]);
    });
  });

  test('a rule that throws is a denial with a code of its own, on record', async () => {
    const policy = createPolicy(loadAgreement());
    const broken = () => {
      throw new Error('database away at 10.0.0.1');
    };
    const hub = await startToyGateway('direct', { policy: { ...policy, read: broken, write: broken } });
    const answer = await hub.ask(EMERGENCY_ONLY);
    expect([answer.status, answer.data ?? null, codes(answer)]).toEqual([503, null, ['POLICY_UNAVAILABLE']]);
    expect(answer.text).not.toContain('10.0');
    expect(hub.records).toMatchObject([{ verdict: 'DENIED' }]);
    expect(hub.toys.calls).toEqual([]);
    await hub.close();
  });
});

describe('each agency is told who asks, and no more', () => {
  test('under a token for it alone; claims of the client go nowhere', async () => {
    const hub = await startToyGateway();
    const headers = {
      'x-hub-role': 'SOCIAL_WORKER',
      'x-purpose': 'EMERGENCY',
      'hub-subject': 'x',
      'x-subgraph-token': 'y',
    };
    await hub.ask('{ children { health { status { overdue } } } }', {}, { headers });
    for (const { agency, token } of hub.toys.calls) {
      expect(token).toMatchObject({ aud: agency, sub: 'nurse', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' });
    }
    const ids = new Set(hub.toys.calls.map(({ token }) => token.rid));
    expect([hub.toys.calls.length, ids.size]).toEqual([4, 1]);
    await hub.close();
  });
});
