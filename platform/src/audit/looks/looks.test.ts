import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { loadAgreement } from '@hub/schema';
import {
  AUDIT_MIGRATIONS,
  createAuditChain,
  createAuditStore,
  createLookReader,
  createPolicy,
  LOOKS_READER,
  provisionDatabase,
  verifyAudit,
  type AuditChain,
  type AuditEntry,
  type Caller,
  type LookReader,
  type ProvisionedDatabase,
} from '../..';
import { openTestCluster, type TestCluster } from '../../database/testing';

const policy = createPolicy(loadAgreement());
const definition = {
  name: 'gateway',
  migrations: AUDIT_MIGRATIONS,
  entities: [],
  domainTables: [],
  readers: [LOOKS_READER],
};
const [me, other] = [randomUUID(), randomUUID()];
const look = (changes: Partial<AuditEntry> = {}): AuditEntry => ({
  requestId: randomUUID(),
  subject: 'nurse',
  role: 'LOOKED_AFTER_NURSE',
  purpose: 'DIRECT_CARE',
  reason: null,
  operationName: null,
  operation: '{children{nodes{id}}}',
  children: [me, other],
  categories: ['structure', 'health.status'],
  agreementDigest: policy.digest,
  verdict: 'ANSWERED',
  ...changes,
});
const callerOf = (role: string, changes: Partial<Caller> = {}): Caller => ({
  subject: 'somebody',
  role,
  purpose: policy.agreement.roles[role]!.purposes[0] ?? null,
  requestId: 'r',
  agreementDigest: policy.digest,
  scope: { kind: 'NONE' },
  ...changes,
});
const self = (ids: string[], changes: Partial<Caller> = {}) =>
  callerOf('CARE_EXPERIENCED', { subject: 'me', scope: { kind: 'LIST', minors: [], adults: ids }, ...changes });

let cluster: TestCluster;
let database: ProvisionedDatabase;
let chain: AuditChain;
let looks: LookReader;
beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, definition, { prefix: cluster.prefix, policy });
  chain = await createAuditChain(createAuditStore(database.connection.runtime));
  looks = createLookReader(database.connection.readers[LOOKS_READER]!);
}, 60_000);
afterAll(async () => {
  await looks.close();
  await chain.close();
  await database.close();
  await cluster.close();
});

const page = { before: null, most: 50 };
const mine = (caller: Caller, childId = me) => looks.ofChild(caller, childId, { ...page, withOwn: false, hidden: [] });
const council = { categories: ['care.status', 'structure'], roles: ['SOCIAL_WORKER', 'EMERGENCY_DUTY_WORKER'] };
const healths = { categories: ['health.status'], roles: ['LOOKED_AFTER_NURSE'] };

describe('looks at one child', () => {
  test('the young person finds them at once, newest first, and page by page', async () => {
    for (const subject of ['first', 'second', 'third']) await chain.append(look({ subject }));
    await chain.append(look({ subject: 'me', role: 'CARE_EXPERIENCED' }));
    await chain.append(look({ subject: 'about another', children: [other] }));
    const found = await mine(self([me]));
    expect(found.map(({ subject }) => subject)).toEqual(['third', 'second', 'first']);
    expect(found[0]).toMatchObject({ role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE', written: false });
    const [, ...rest] = found;
    const next = { before: found[0]!, most: 1, withOwn: false, hidden: [] };
    expect(await looks.ofChild(self([me]), me, next)).toEqual([rest[0]]);
  });

  test('own looks when asked for, and none that is hidden', async () => {
    const [first, ...rest] = await looks.ofChild(self([me]), me, { ...page, withOwn: true, hidden: [] });
    expect(first!.subject).toBe('me');
    const hidden = [rest[0]!];
    const left = await looks.ofChild(self([me]), me, { ...page, withOwn: false, hidden });
    expect(left.map(({ subject }) => subject)).toEqual(['second', 'first']);
  });

  test('nobody else, for nobody else, for no other purpose', async () => {
    expect(await mine(self([me]), other)).toEqual([]);
    expect(await mine(self([other]))).toEqual([]);
    expect(await mine(self([me], { purpose: 'STATUTORY_DUTY' }))).toEqual([]);
    for (const role of ['SOCIAL_WORKER', 'DATA_PROTECTION_OFFICER', 'CALDICOTT_GUARDIAN', 'ANONYMOUS'])
      expect(await mine(callerOf(role, { scope: { kind: 'LIST', minors: [me], adults: [] } }))).toEqual([]);
  });
});

describe('looks at the data of a controller', () => {
  const officer = callerOf('DATA_PROTECTION_OFFICER');
  const subjects = async (...[reach, filter]: [typeof council, Parameters<LookReader['ofControllers']>[2]?]) =>
    (await looks.ofControllers(officer, reach, filter ?? {}, page)).map(({ entry }) => entry.subject);

  test('those that touched its items, and those of whom it employs', async () => {
    await chain.append(look({ subject: 'worker', role: 'SOCIAL_WORKER', categories: ['public.hub'], children: [] }));
    expect(await subjects(healths)).toEqual(expect.not.arrayContaining(['worker']));
    expect((await subjects(council))[0]).toBe('worker');
  });

  test('narrowed by person, child, purpose, role, end and time', async () => {
    await chain.append(look({ subject: 'refused', verdict: 'DENIED', children: [], purpose: 'STATUTORY_DUTY' }));
    expect(await subjects(healths, { subject: 'second' })).toEqual(['second']);
    expect(await subjects(healths, { childId: other })).toContain('about another');
    expect(await subjects(healths, { childId: me })).not.toContain('about another');
    expect(await subjects(healths, { verdict: 'DENIED' })).toEqual(['refused']);
    expect(await subjects(healths, { purpose: 'STATUTORY_DUTY', role: 'LOOKED_AFTER_NURSE' })).toEqual(['refused']);
    expect(await subjects(healths, { until: new Date('2020-01-01') })).toEqual([]);
    expect(await subjects(healths, { from: new Date('2020-01-01'), until: new Date('2999-01-01') })).toHaveLength(6);
  });

  test('come with the record as it was hashed, and the receipt', async () => {
    const receipt = await chain.append(look({ subject: 'with a receipt', operationName: 'Named' }));
    const [found] = await looks.ofControllers(officer, healths, { subject: 'with a receipt' }, page);
    expect(found).toMatchObject({ ...receipt, entry: { operationName: 'Named' }, showedSomebody: true });
  });

  test('name the children of whom an item of theirs was shown, and are found by these alone', async () => {
    const categories = ['structure', 'health.status', 'care.status'];
    // Of me structure and care, of the other one structure and health.
    const receipt = await chain.append(look({ subject: 'of two', categories, shown: 'ac' }));
    const childrenOf = async (reach: typeof council, childId?: string) =>
      (await looks.ofControllers(officer, reach, { subject: 'of two', childId }, page)).map(
        ({ entry }) => entry.children,
      );
    const care = { categories: ['care.status'], roles: ['SOCIAL_WORKER'] };
    expect([await childrenOf(care), await childrenOf(care, me), await childrenOf(care, other)]).toEqual([[[me]], [[me]], []]); // prettier-ignore
    expect([await childrenOf(healths), await childrenOf(healths, other)]).toEqual([[[other]], [[other]]]);
    expect(await childrenOf(healths, me)).toEqual([]);
    expect(await looks.showedChild(officer, care, receipt, me)).toBeInstanceOf(Date);
    expect(await looks.showedChild(officer, care, receipt, other)).toBeUndefined();
    const mineOf = async (child: typeof me) => (await mine(self([child]), child))[0]!.categories;
    expect([await mineOf(me), await mineOf(other)]).toEqual([['structure', 'care.status'], ['structure', 'health.status']]); // prettier-ignore
  });

  test('of whom somebody looked at whom they employ, but never whose items are not theirs', async () => {
    const reach = { categories: ['care.status'], roles: ['LOOKED_AFTER_NURSE'] };
    await chain.append(look({ subject: 'employed', shown: 'cc' }));
    expect(await looks.ofControllers(officer, reach, { subject: 'employed' }, page)).toMatchObject([
      { entry: { children: [] }, showedSomebody: true },
    ]);
    expect(await looks.ofControllers(officer, reach, { subject: 'employed', childId: me }, page)).toEqual([]);
  });

  test('from before they told of each child, name the only one or the one who was asked about', async () => {
    await chain.append(look({ subject: 'before', children: [me] }));
    await chain.append(look({ subject: 'before' }));
    const childrenOf = async (childId?: string) =>
      (await looks.ofControllers(officer, healths, { subject: 'before', childId }, page)).map(
        ({ entry }) => entry.children,
      );
    expect(await childrenOf()).toEqual([[], [me]]);
    expect(await childrenOf(other)).toEqual([[other]]);
    expect(await childrenOf(randomUUID())).toEqual([]);
  });

  test('nobody but the data protection officer, for assurance', async () => {
    const roles = Object.keys(policy.agreement.roles).filter((role) => role !== officer.role);
    for (const role of roles) expect(await looks.ofControllers(callerOf(role), council, {}, page)).toEqual([]);
    const elsewhere = { ...officer, purpose: 'DIRECT_CARE' as const };
    expect(await looks.ofControllers(elsewhere, council, {}, page)).toEqual([]);
  });
});

describe('emergency looks', () => {
  const officer = callerOf('DATA_PROTECTION_OFFICER');
  const emergency = (reason: string, children: string[]) =>
    chain.append(
      look({ subject: 'night', role: 'EMERGENCY_DUTY_WORKER', purpose: 'EMERGENCY', reason, children, categories: ['care.status'], shown: '8'.repeat(children.length) }), // prettier-ignore
    );
  const none = { only: null, without: [] };

  test('all of them at once, those that found nobody too, with their reasons', async () => {
    const [found, missed] = [await emergency('Found in the street', [me]), await emergency('Guessed', [])];
    const all = await looks.emergencies(officer, council, none, page);
    expect(all.map(({ entry }) => [entry.reason, entry.children])).toEqual([
      ['Guessed', []],
      ['Found in the street', [me]],
    ]);
    const waiting = await looks.emergencies(officer, council, { only: null, without: [missed] }, page);
    expect(waiting).toMatchObject([found]);
    expect(await looks.emergencies(officer, council, { only: [missed], without: [] }, page)).toMatchObject([missed]);
    expect(await looks.emergencies(officer, healths, none, page)).toEqual([]);
  });

  test('for the officer and the guardian, and nobody else', async () => {
    expect(await looks.emergencies(callerOf('CALDICOTT_GUARDIAN'), council, none, page)).toHaveLength(2);
    for (const role of ['SOCIAL_WORKER', 'EMERGENCY_DUTY_WORKER', 'CARE_EXPERIENCED', 'STRATEGIC_LEAD'])
      expect(await looks.emergencies(callerOf(role), council, none, page)).toEqual([]);
  });

  test('whether a look showed a child', async () => {
    const receipt = await emergency('Again', [me]);
    expect(await looks.showedChild(officer, council, receipt, me)).toBeInstanceOf(Date);
    expect(await looks.showedChild(officer, council, receipt, other)).toBeUndefined();
    expect(await looks.showedChild(officer, healths, receipt, me)).toBeUndefined();
    expect(await looks.showedChild(callerOf('SOCIAL_WORKER'), council, receipt, me)).toBeUndefined();
  });
});

describe('the way to the record', () => {
  const asReader = async (text: string): Promise<unknown> => {
    const client = new pg.Client(database.connection.readers[LOOKS_READER]);
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };

  test('the reader has the functions and nothing else', async () => {
    for (const text of [
      'select * from audit.record',
      'select * from audit.look',
      'delete from audit.look',
      `insert into audit.chain (id) values ('${randomUUID()}')`,
      'select * from agreement.grants',
    ])
      await expect(asReader(text)).rejects.toThrow('permission denied');
    await expect(
      asReader(`select * from looks.of_child('${me}', true, '{}', '{}', null, null, null, 9)`),
    ).resolves.toEqual([]);
  });

  test('the gateway verifies with what is looked for, and cannot change it', async () => {
    const client = new pg.Client(database.connection.runtime);
    await client.connect();
    expect((await verifyAudit(client)).problems).toEqual([]);
    await expect(client.query('delete from audit.look')).rejects.toThrow('permission denied');
    await expect(client.query('select looks.catch_up(1)')).rejects.toThrow('permission denied');
    await client.end();
  });

  test('several who ask at once find every record once', async () => {
    const before = (await mine(self([me]))).length;
    await Promise.all(Array.from({ length: 20 }, () => chain.append(look())));
    const answers = await Promise.all(Array.from({ length: 4 }, () => mine(self([me]))));
    for (const answer of answers) expect(answer).toHaveLength(before + 20);
  });

  test('the chain verifies as before, and tells when the index over it was changed', async () => {
    const administrator = new pg.Client(cluster.administrator(database.connection.database));
    await administrator.connect();
    const gateway = new pg.Client(database.connection.runtime);
    await gateway.connect();
    expect((await verifyAudit(gateway)).problems).toEqual([]);
    await gateway.end();
    await administrator.query('begin');
    await administrator.query(`update audit.look set children = '{}' where sequence = 1`);
    await administrator.query('delete from audit.look where sequence = 2');
    await administrator.query(`update audit.look set shown = 'ff' where subject = 'of two'`);
    const { problems } = await verifyAudit(administrator);
    expect(problems).toEqual([
      expect.stringMatching(/record 1: .*index/),
      expect.stringMatching(/record 2: .*index/),
      expect.stringMatching(/record \d+: .*index/),
    ]);
    await administrator.query('rollback');
    await administrator.end();
  });
});
