import { ADA, BEN, STRANGER } from '../testing/toyAgencies';
import { startToyGateway, type AskOptions, type ToyGateway } from '../testing/startToyGateway';

const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions: { code } }) => code);
const OVERDUE = 'query @among(health: { overdue: true }) { children { id name { givenName } } }';

describe.each(['direct', 'http'] as const)('a list among those who match, by %s transport', (kind) => {
  let hub: ToyGateway;
  beforeAll(async () => void (hub = await startToyGateway(kind)));
  afterAll(() => hub.close());
  beforeEach(() => {
    hub.toys.calls.length = hub.records.length = 0;
    hub.toys.instead = {};
  });
  const idsOf = async (query: string, variables = {}, as: AskOptions['as'] = 'nurse') => {
    const { data, errors } = await hub.ask(query, variables, { as });
    expect(errors).toEqual([]);
    return data.children.map(({ id }: { id: string }) => id);
  };

  /** Health goes on to say who the nurse's children are: only its part of the graph is changed. */
  const askWhileHealth = async (execute: () => Promise<unknown>) => {
    const health = hub.toys.subgraphs.find(({ name }) => name === 'health')!;
    const before = health.execute;
    Object.assign(health, { execute });
    const answer = await hub.ask(OVERDUE);
    Object.assign(health, { execute: before });
    return answer;
  };

  test('shows the children whom another agency finds to match, and no other', async () => {
    expect(await idsOf(OVERDUE)).toEqual([ADA]);
    expect(await idsOf(OVERDUE.replace('true', 'false'))).toEqual([BEN]);
    expect(await idsOf('{ children { id } }')).toEqual([ADA, BEN]);
  });

  test('asks the agency under a token of the caller, with the caller’s scope, and hands the set back', async () => {
    await hub.ask(OVERDUE);
    const [match, list] = hub.toys.calls.filter((call) => call.kind === 'execute');
    expect([match!.agency, match!.token.sub, match!.token.role]).toEqual(['health', 'nurse', 'LOOKED_AFTER_NURSE']);
    expect(JSON.parse(match!.body)).toEqual({
      query: 'query($where: HealthMatch!) { healthMatch(where: $where) }',
      variables: { where: { overdue: true } },
      scope: { kind: 'LIST', minors: [ADA, BEN], adults: [] },
    });
    expect(JSON.parse(list!.body).scope).toEqual({ kind: 'LIST', minors: [ADA], adults: [] });
    expect(list!.body).not.toMatch(/among|overdue/);
  });

  test('intersects agencies, and never widens a scope', async () => {
    expect(await idsOf('query @among(socialCare: { legalStatus: "C2" }) { children { id } }')).toEqual([ADA, BEN]);
    expect(
      await idsOf('query @among(socialCare: { legalStatus: "C2" }, health: { overdue: false }) { children { id } }'),
    ).toEqual([BEN]);
    hub.toys.instead = {};
    for (const { body } of hub.toys.calls) expect(body).not.toContain(STRANGER);
  });

  test('takes its values from variables too, whole or in parts', async () => {
    expect(
      await idsOf('query ($h: HealthMatch) @among(health: $h) { children { id } }', { h: { overdue: true } }),
    ).toEqual([ADA]);
    expect(
      await idsOf('query ($o: Boolean) @among(health: { overdue: $o }) { children { id } }', { o: false }),
    ).toEqual([BEN]);
  });

  test('is on record: what was asked, by category and without values, and whose data was in the answer', async () => {
    await hub.ask(OVERDUE.replace('query', 'query Overdue'));
    expect(hub.records).toEqual([
      expect.objectContaining({
        operationName: 'Overdue',
        verdict: 'ANSWERED',
        children: [ADA],
        categories: ['structure', 'identity.name', 'health.status'],
        operation: 'query Overdue@among(health:{}){children{id name{givenName}}}',
      }),
    ]);
  });

  test('fails as a whole when an agency that was asked cannot answer: never a wider list', async () => {
    const answer = await askWhileHealth(() => Promise.reject(new Error('10.0.0.1:5432 refused')));
    expect([answer.data, codes(answer)]).toEqual([null, ['SUBGRAPH_UNAVAILABLE']]);
    expect(answer.errors[0]!.message).toBe('Health could not answer.');
    expect(answer.text).not.toContain('10.0.0.1');
    expect(hub.records.map(({ verdict }) => verdict)).toEqual(['FAILED']);
    expect(hub.toys.calls.filter((call) => call.agency === 'social-care' && call.kind === 'execute')).toEqual([]);
  });

  test.each([
    ['garbage', () => ({ data: { healthMatch: 'all of them' } })],
    ['nothing', () => ({ data: null })],
    ['an error', () => ({ errors: [{ message: 'select * from patient', extensions: { code: 'X' } }] })],
  ])('and when it answers %s', async (_what, answered) => {
    const answer = await askWhileHealth(async () => answered());
    expect([answer.data, codes(answer), answer.errors[0]!.message]).toEqual([
      null,
      ['SUBGRAPH_UNAVAILABLE'],
      'Health could not answer.',
    ]);
  });
});

describe('what is refused', () => {
  let hub: ToyGateway;
  beforeAll(async () => void (hub = await startToyGateway()));
  afterAll(() => hub.close());
  beforeEach(() => void (hub.toys.calls.length = hub.records.length = 0));
  const refusal = async (query: string, variables = {}, as: AskOptions['as'] = 'nurse') => {
    const answer = await hub.ask(query, variables, { as });
    expect(hub.toys.calls).toEqual([]);
    expect(answer.data ?? null).toBeNull();
    return `${answer.status} ${codes(answer)[0]}: ${answer.errors[0]!.message}`;
  };

  test('an empty filter, and no agency at all', async () => {
    for (const filter of ['health: {}', 'health: { overdue: null }'])
      expect(await refusal(`query @among(${filter}) { children { id } }`)).toBe(
        '400 BAD_USER_INPUT: @among(health: …) is empty, so every child would match. Say what they shall match, or leave it out.',
      );
    for (const directive of ['@among', '@among(health: null)'])
      expect(await refusal(`query ${directive} { children { id } }`)).toContain('@among names no agency.');
    expect(await refusal('query ($h: HealthMatch) @among(health: $h) { hub { name } }', { h: {} })).toContain(
      'is empty',
    );
  });

  test('twice, on a mutation and on a field', async () => {
    const one = '@among(health: { overdue: true })';
    expect(await refusal(`query ${one} ${one} { children { id } }`)).toBe(
      '400 GRAPHQL_VALIDATION_FAILED: The directive "@among" can only be used once at this location.',
    );
    expect(
      await refusal(
        `mutation ${one} { updateAssessment(input: { assessmentId: "1", status: "X" }) { assessment { id } } }`,
      ),
    ).toBe('400 GRAPHQL_VALIDATION_FAILED: Directive "@among" may not be used on MUTATION.');
    expect(await refusal(`{ children ${one} { id } }`)).toContain('may not be used on FIELD');
  });

  test('what the role may not read: as if it were not there, in variables too', async () => {
    expect(await refusal('query @among(health: { totalOver: 17 }) { children { id } }', {}, 'administrator')).toContain(
      'Field "totalOver" is not defined by type "HealthMatch"',
    );
    const byVariable = 'query ($h: HealthMatch) @among(health: $h) { children { id } }';
    expect(await refusal(byVariable, { h: { totalOver: 17 } }, 'administrator')).toContain(
      'Field "totalOver" is not defined by type "HealthMatch"',
    );
    expect(
      await refusal('query @among(socialCare: { legalStatus: "C2" }) { children { id } }', {}, 'administrator'),
    ).toContain('Unknown argument "socialCare" on directive "@among"');
    expect(await refusal('query @among(health: { overdue: true }) { hub { name } }', {}, 'strategicLead')).toContain(
      'Unknown directive "@among"',
    );
  });

  test('what the purpose does not give: before any agency is asked, and on record', async () => {
    const query = 'query @among(health: { overdue: true }) { hub { name } }';
    expect(await refusal(query, {}, 'nurseForEmergency')).toContain('FORBIDDEN');
    expect(hub.records).toEqual([
      expect.objectContaining({ verdict: 'DENIED', categories: expect.arrayContaining(['health.status']) }),
    ]);
  });

  test('a value of another type, without a word about it', async () => {
    const query = 'query ($h: HealthMatch) @among(health: $h) { children { id } }';
    expect(await refusal(query, { h: { overdue: '943 476 5919' } })).not.toContain('943');
  });
});

test('explorers find the directive and what it can be asked', async () => {
  const hub = await startToyGateway();
  const { data } = await hub.ask('{ __schema { directives { name locations args { name type { name } } } } }');
  expect(data.__schema.directives).toContainEqual({
    name: 'among',
    locations: ['QUERY'],
    args: [
      { name: 'socialCare', type: { name: 'SocialCareMatch' } },
      { name: 'health', type: { name: 'HealthMatch' } },
    ],
  });
  await hub.close();
});
