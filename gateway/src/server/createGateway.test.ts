import { ADA, BEN, STRANGER } from '../testing/toyAgencies';
import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';

const TELLTALE = /127\.0\.0\.1|localhost|ECONN|select |stack|at .*\(|\.ts|\.js|socket|secret/i;
const PAGE =
  '{ children(first: 2) { name { givenName } care { legal { legalStatus } } health { status { overdue } } } }';

describe.each(['direct', 'http'] as const)('the gateway with its agencies by %s transport', (kind) => {
  let hub: ToyGateway;
  beforeEach(async () => void (hub = await startToyGateway(kind, { timeoutMs: 500 })));
  afterEach(() => hub.close());
  const agenciesAsked = () => hub.toys.calls.map(({ agency, kind: what }) => `${agency} ${what}`);

  test('answers a page across agencies, with a record of whose and what was in it', async () => {
    const { data, errors, receipt } = await hub.ask(PAGE);
    expect(errors).toEqual([]);
    const legal = { legal: { legalStatus: 'C2' } };
    expect(data.children).toEqual([
      { name: { givenName: 'Ada' }, care: legal, health: { status: { overdue: true } } },
      { name: { givenName: 'Ben' }, care: legal, health: { status: { overdue: false } } },
    ]);
    expect(receipt).toEqual({ chain: 'toy', sequence: 1, hash: 'hash' });
    expect(hub.records).toEqual([
      expect.objectContaining({
        subject: 'nurse',
        role: 'LOOKED_AFTER_NURSE',
        purpose: 'DIRECT_CARE',
        verdict: 'ANSWERED',
        children: [ADA, BEN],
        categories: expect.arrayContaining(['identity.name', 'care.legal', 'health.status']),
        operation: '{children(first:0){name{givenName}care{legal{legalStatus}}health{status{overdue}}}}',
      }),
    ]);
    expect(agenciesAsked()).toEqual(['health scope', 'social-care cohort', 'social-care execute', 'health execute']);
  });

  test('tells an agency that is asked for more about certain children of no others', async () => {
    await hub.ask('{ children(first: 1) { health { status { overdue } } } }');
    const scopeOf = ({ body }: { body: string }) => JSON.parse(body).scope;
    const [asked, askedForMore] = hub.toys.calls.filter(({ kind: what }) => what === 'execute');
    expect(scopeOf(asked!)).toEqual({ kind: 'LIST', minors: [ADA, BEN], adults: [] });
    expect(scopeOf(askedForMore!)).toEqual({ kind: 'LIST', minors: [ADA], adults: [] });
  });

  test('records whose assessments were listed though nobody asked for the children', async () => {
    const { data } = await hub.ask('query List { healthAssessments { status } }');
    expect(data).toEqual({ healthAssessments: [{ status: 'REQUESTED' }, { status: 'REQUESTED' }] });
    expect(hub.records[0]).toMatchObject({ children: [ADA, BEN], operationName: 'List' });
  });

  test('asks for the scope anew on every request, so that an ended relationship is over', async () => {
    await hub.ask(PAGE);
    hub.toys.scope = { kind: 'LIST', minors: [BEN], adults: [] };
    expect((await hub.ask(PAGE)).data.children).toHaveLength(1);
    expect((await hub.ask(PAGE, {}, { as: 'otherNurse' })).data.children).toEqual([]);
  });

  test('asks nobody for a scope when all that is asked is public', async () => {
    expect((await hub.ask('{ hub { name } }')).data).toEqual({ hub: { name: 'Toy hub' } });
    expect(agenciesAsked()).toEqual(['hub execute']);
    expect(hub.records).toHaveLength(1);
  });

  test('has no record of a visitor who reads what is public', async () => {
    const { data, receipt } = await hub.ask('{ hub { name } }', {}, { as: 'visitor' });
    expect([data, receipt, hub.records]).toEqual([{ hub: { name: 'Toy hub' } }, undefined, []]);
  });

  test('an agency that is down is one null a child and one error with its public name', async () => {
    hub.toys.instead.health = () =>
      hub.toys.calls.at(-1)!.kind === 'scope' ? undefined : Promise.reject(new Error('ECONNREFUSED 127.0.0.1:5432'));
    const { status, data, errors, text } = await hub.ask(PAGE);
    expect([status, data.children.map(({ health }: { health: unknown }) => health)]).toEqual([200, [null, null]]);
    expect(data.children[0].name).toEqual({ givenName: 'Ada' });
    expect(errors).toEqual([
      {
        message: 'Health could not answer.',
        path: ['children', 0, 'health'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', agency: 'Health' },
      },
    ]);
    expect(text).not.toMatch(TELLTALE);
  });

  test.each([
    ['is slow', () => new Promise((resolve) => setTimeout(resolve, 3000).unref())],
    ['answers garbage', () => 'select * from child'],
    ['answers nothing', () => null],
    [
      'answers errors of its own',
      () => ({
        errors: [{ message: 'relation "child" at db.internal:5432', extensions: { stacktrace: ['x.ts'] } }],
        data: null,
      }),
    ],
    ['answers without a list', () => ({ data: { _entities: 'Ada' } })],
  ])('one that %s does not keep the others from being seen', async (_what, instead) => {
    hub.toys.instead.health = () => (hub.toys.calls.at(-1)!.kind === 'scope' ? undefined : instead());
    const { data, errors, text } = await hub.ask(PAGE);
    expect(data.children).toEqual([
      expect.objectContaining({ health: null, name: { givenName: 'Ada' } }),
      expect.anything(),
    ]);
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect(text).not.toMatch(TELLTALE);
    expect(text).not.toContain('relation');
  });

  test('keys that were not asked for are dropped, and a value of another type is not shown', async () => {
    const entity = {
      health: { status: { overdue: { nhsNumber: '943 476 5919' }, note: 'secret' } },
      familyName: 'secret',
    };
    hub.toys.instead.health = () =>
      hub.toys.calls.at(-1)!.kind === 'scope' ? undefined : { data: { _entities: [entity, null], more: 'secret' } };
    const { data, errors, text } = await hub.ask(PAGE);
    expect(data.children.map(({ health }: { health: unknown }) => health)).toEqual([
      { status: { overdue: null } },
      null,
    ]);
    expect(errors).toHaveLength(1);
    expect(text).not.toMatch(/943|secret/);
  });

  test('of a list that is longer than what was asked for, only what was asked for is shown', async () => {
    const entity = (overdue: boolean) => ({ health: { status: { overdue } } });
    hub.toys.instead.health = () =>
      hub.toys.calls.at(-1)!.kind === 'scope'
        ? undefined
        : { data: { _entities: [entity(true), entity(false), entity(true), { secret: 'secret' }] } };
    const { data, text } = await hub.ask(PAGE);
    const health = data.children.map((child: { health: unknown }) => child.health);
    expect(health).toEqual([{ status: { overdue: true } }, { status: { overdue: false } }]);
    expect(text).not.toContain('secret');
  });

  test('an answer of many megabytes is dropped, or as much of it as nobody asked for', async () => {
    const [entity, more] = [{ health: { status: { overdue: true } } }, 'x'.repeat(17 * 1024 * 1024)];
    hub.toys.instead.health = () =>
      hub.toys.calls.at(-1)!.kind === 'scope' ? undefined : { data: { _entities: [entity, entity], more } };
    const { data, errors, text } = await hub.ask(PAGE);
    const health = data.children.map((child: { health: unknown }) => child.health);
    // Over HTTP it is not read to its end; in one process there is nothing to read.
    expect(health).toEqual(kind === 'http' ? [null, null] : [entity.health, entity.health]);
    expect(errors.map(({ message }) => message)).toEqual(kind === 'http' ? ['Health could not answer.'] : []);
    expect(text.length).toBeLessThan(2000);
    hub.toys.instead = {};
    expect((await hub.ask(PAGE)).errors).toEqual([]);
  });

  test('without anybody to say which children, nothing is shown, and that is on record', async () => {
    hub.toys.instead.health = () => Promise.reject(new Error('away'));
    const { status, data, errors, text } = await hub.ask(PAGE);
    expect([status, data ?? null, errors[0]!.extensions.code]).toEqual([503, null, 'POLICY_UNAVAILABLE']);
    expect(hub.records.map(({ verdict, children }) => [verdict, children])).toEqual([['FAILED', []]]);
    expect(text).not.toMatch(TELLTALE);
  });

  test('no record, no personal data', async () => {
    hub.audit.fails = true;
    const { status, data, errors, text } = await hub.ask(PAGE);
    expect([status, data ?? null, errors[0]!.extensions.code]).toEqual([503, null, 'AUDIT_UNAVAILABLE']);
    expect(text).not.toContain('Ada');
    hub.audit.fails = false;
    expect((await hub.ask(PAGE)).errors).toEqual([]);
  });

  test('says whether every part is ready, and not why one is not', async () => {
    const look = async () => (await hub.gateway.app.inject('/ready')).statusCode;
    expect((await hub.gateway.app.inject('/health')).statusCode).toBe(200);
    expect(await look()).toBe(200);
    hub.toys.instead.health = () => Promise.reject(new Error('away'));
    expect(await look()).toBe(503);
    hub.toys.instead = {};
    hub.audit.fails = true;
    expect(await look()).toBe(503);
  });

  describe('a mutation', () => {
    const UPDATE =
      'mutation ($input: UpdateAssessmentInput!) { updateAssessment(input: $input) { assessment { status } } }';
    const input = { assessmentId: `assessment-${ADA}`, status: 'COMPLETED' };

    test('has its intent on record before, and its outcome after', async () => {
      const { data, receipt } = await hub.ask(UPDATE, { input });
      expect(data).toEqual({ updateAssessment: { assessment: { status: 'COMPLETED' } } });
      expect(receipt!.sequence).toBe(2);
      expect(hub.records.map(({ verdict, children }) => [verdict, children])).toEqual([['INTENT', []], ['OUTCOME', [ADA]]]); // prettier-ignore
      expect(JSON.stringify(hub.records)).not.toContain('COMPLETED');
    });

    test('writes nothing when its intent cannot be recorded', async () => {
      hub.audit.fails = true;
      expect((await hub.ask(UPDATE, { input })).errors[0]!.extensions.code).toBe('AUDIT_UNAVAILABLE');
      expect([hub.toys.statuses.get(ADA), hub.toys.calls]).toEqual(['REQUESTED', []]);
    });

    test('on a child out of scope finds nothing', async () => {
      const away = { ...input, assessmentId: `assessment-${STRANGER}` };
      const { errors } = await hub.ask(UPDATE, { input: away });
      expect(errors.map(({ extensions: { code } }) => code)).toEqual(['NOT_FOUND']);
    });

    test('by a role that only reads is no field of its schema', async () => {
      const { errors } = await hub.ask(UPDATE, { input }, { as: 'socialWorker' });
      expect(errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(hub.toys.calls).toEqual([]);
    });
  });
});
