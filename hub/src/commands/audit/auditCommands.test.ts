import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAuditChain,
  createAuditStore,
  HeadWriter,
  monthsBefore,
  openSigningKey,
  segmentOf,
  type AuditEntry,
} from '@hub/platform';
import { openTestCluster, type TestCluster } from '@hub/platform/testing';
import { Command } from 'commander';
import pg from 'pg';
import { auditConfigOf } from '../../auditConfig';
import type { HubDatabases } from '../../openDatabases';
import { registerAuditCommand } from '../audit';
import { openTestDatabases } from '../testing/openTestDatabases';
import { registerVerifyAuditCommand } from '../verifyAudit';
import type { AuditParts } from './AuditParts';

/** The commands on the record, on a record of eight years. */
let cluster: TestCluster;
let databases: HubDatabases;
let administrator: pg.Client;
let folder: string;
let printed: string;
let blamed: string;
const present = segmentOf(new Date());
const old = monthsBefore(present, 90);
const chains: Record<string, string> = {};

beforeAll(async () => {
  cluster = await openTestCluster();
  folder = mkdtempSync(join(tmpdir(), 'hub-audit-commands-'));
  databases = await openTestDatabases(cluster);
  administrator = new pg.Client(cluster.administrator(databases.gateway.connection.database));
  await administrator.connect();
  for (const segment of [old, monthsBefore(present, 89), present]) await record(segment);
}, 120_000);
afterAll(async () => {
  await administrator.end();
  await databases.close();
  await cluster.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  [printed, blamed] = ['', ''];
  jest.spyOn(console, 'log').mockImplementation((text: unknown) => void (printed += `${text}\n`));
  jest.spyOn(console, 'error').mockImplementation((text: unknown) => void (blamed += `${text}\n`));
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => void jest.restoreAllMocks());

const config = () =>
  auditConfigOf({ HUB_AUDIT_HEADS_DIR: join(folder, 'heads'), HUB_AUDIT_RETENTION_MONTHS: 84 }, folder);
const parts: AuditParts = { open: () => openTestDatabases(cluster), config };
const [ADA, BEN] = [randomUUID(), randomUUID()];
const look = (entry: Partial<AuditEntry> & { categories: string[] }): AuditEntry => ({
  requestId: randomUUID(), subject: 'somebody', role: 'SOCIAL_WORKER', purpose: 'STATUTORY_DUTY', reason: null,
  operationName: null, operation: '{children{nodes{id}}}', children: [], agreementDigest: 'd', verdict: 'ANSWERED', ...entry,
}); // prettier-ignore

/** Looks of a month, as its gateway recorded and signed them then. */
async function record(segment: string): Promise<void> {
  const then = new Date(`${segment}-15T10:00:00Z`);
  const real = createAuditStore(databases.gateway.connection.runtime);
  const chain = await createAuditChain({ ...real, openChain: ({ chain: id }) => openAsOwner(id, segment) }, () => then);
  for (const entry of [
    { categories: ['health.status'], shown: '' },
    { categories: ['care.legal'], shown: '' },
    // Both of Ada, and of Ben what is health's not.
    { categories: ['structure', 'health.status', 'care.legal'], children: [ADA, BEN], shown: 'ea' },
    // From before looks told of each child.
    { categories: ['health.status', 'care.legal'], children: [ADA, BEN] },
  ])
    await chain.append(look(entry));
  const writer = new HeadWriter(config().headsDirectory, openSigningKey(config()));
  for (const head of chain.heads()) writer.write(head);
  chains[segment] = chain.heads()[0]!.chain;
  await chain.close();
  await administrator.query('update audit.record set recorded_at = $1 where chain = $2', [then, chains[segment]]);
}

async function openAsOwner(chain: string, segment: string): Promise<void> {
  await administrator.query(`set role ${databases.gateway.connection.roles.owner}`);
  await administrator.query('select audit.make_segment($1)', [`${segment}-01`]);
  await administrator.query('insert into audit.chain (id, segment, started_at) values ($1, $2, $3)', [chain, `${segment}-01`, `${segment}-01`]); // prettier-ignore
  await administrator.query('reset role');
}

/** The exit code of `hub …`. */
async function hub(...given: string[]): Promise<number> {
  const program = new Command('hub').exitOverride().configureOutput({ writeErr: () => undefined });
  registerAuditCommand(program, parts);
  registerVerifyAuditCommand(program, parts);
  for (const command of [...program.commands, ...program.commands[0]!.commands])
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  [printed, blamed] = ['', ''];
  await program.parseAsync(['node', 'hub', ...given]);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return code;
}

describe('hub audit export', () => {
  const out = () => join(folder, `${randomUUID()}.jsonl`);
  const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n');
  const recordsOf = (file: string) =>
    linesOf(file).map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'record').map(({ bytes }) => JSON.parse(bytes)); // prettier-ignore

  const looksIn = (file: string) =>
    linesOf(file).map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'look').map(({ entry }) => entry); // prettier-ignore

  test('writes what somebody else can verify without the hub, and says what it wrote', async () => {
    const file = out();
    expect(await hub('audit', 'export', '--out', file)).toBe(0);
    expect(printed).toMatch(/^12 records of 3 chains with 3 signed heads are in .*\nSigned with key [0-9a-f]{64}\.$/m);
    expect(await hub('verify-audit', '--file', file, '--key', join(folder, 'heads', 'signing-key.pub.pem'))).toBe(0);
    expect(printed).toContain('12 records in 3 chains, 3 signed heads: 0 problems');
    expect(await hub('verify-audit', '--file', file)).toBe(0);
    expect(printed).toContain('compare it with what the hub’s people say');
  });

  test.each<[string, (lines: string[]) => string[], string]>([
    ['a record taken out', (lines) => lines.toSpliced(4, 1), 'is missing before it'],
    ['the end cut off', (lines) => lines.slice(0, -1), 'cut short'],
    ['a record changed', (lines) => lines.with(4, lines[4]!.replace('somebody', 'nobody')), 'do not give its hash'],
    ['a line of no use put in', (lines) => lines.toSpliced(3, 0, '5', '{"kind":"record"}'), 'cannot stand there'],
    ['a head taken out', (lines) => lines.filter((line) => !line.includes('"kind":"head"')), 'not as it was written'],
    ['a record of its own', (lines) => lines.toSpliced(-1, 0, lines[4]!), 'belongs to another chain'],
  ])('%s is found', async (_what, change, sentence) => {
    const file = out();
    await hub('audit', 'export', '--out', file);
    writeFileSync(file, `${change(linesOf(file)).join('\n')}\n`);
    expect(await hub('verify-audit', '--file', file)).toBe(1);
    expect(blamed).toContain(sentence);
  });

  test('signed with another key than the one that is believed is found', async () => {
    const file = out();
    const stranger = { headsDirectory: join(folder, 'strange'), keyFile: join(folder, 'strange.pem') };
    openSigningKey(stranger);
    await hub('audit', 'export', '--out', file);
    expect(await hub('verify-audit', '--file', file, '--key', join(folder, 'strange', 'signing-key.pub.pem'))).toBe(1);
    expect(blamed).toContain('signed with another key');
  });

  test('leaves a file that is there as it is, and none behind when it fails', async () => {
    const file = out();
    writeFileSync(file, 'mine');
    await expect(hub('audit', 'export', '--out', file)).rejects.toThrow('is there already, and is left as it is');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    const failing = out();
    const away: AuditParts = { ...parts, open: () => Promise.reject(new Error('away')) };
    const program = new Command('hub');
    registerAuditCommand(program, away);
    await expect(program.parseAsync(['node', 'hub', 'audit', 'export', '--out', failing])).rejects.toThrow('away');
    expect(existsSync(failing)).toBe(false);
  });

  test('only days that are asked for', async () => {
    const file = out();
    await hub('audit', 'export', '--out', file, '--from', `${present}-15`, '--to', `${present}-15`);
    expect(recordsOf(file)).toHaveLength(4);
    const none = out();
    await hub('audit', 'export', '--out', none, '--from', `${present}-16`);
    expect(recordsOf(none)).toHaveLength(0);
    await expect(hub('audit', 'export', '--out', out(), '--from', '2026-02-01', '--to', '2026-01-01')).rejects.toThrow('is after'); // prettier-ignore
  });

  test('an agency’s copy has the looks at what it owns and no other', async () => {
    const file = out();
    await hub('audit', 'export', '--out', file, '--agency', 'health', '--from', `${present}-01`);
    expect(looksIn(file).map(({ categories, children, shown }) => [categories, children, shown])).toEqual([
      [['health.status'], [], ''],
      [['health.status'], [ADA], '8'],
      [['health.status'], null, undefined],
    ]);
    expect(readFileSync(file, 'utf8')).not.toContain(BEN);
    const legal = out();
    await hub('audit', 'export', '--out', legal, '--agency', 'social care', '--from', `${present}-01`);
    expect(looksIn(legal).map(({ children }) => children)).toEqual([[], [ADA, BEN], null]);
    expect(await hub('verify-audit', '--file', file)).toBe(0);
    expect(printed).toContain('3 records of looks at the data of health');
    const housing = out();
    await hub('audit', 'export', '--out', housing, '--agency', 'housing');
    expect([...recordsOf(housing), ...looksIn(housing)]).toEqual([]);
    await expect(hub('audit', 'export', '--out', out(), '--agency', 'helth')).rejects.toThrow('Did you mean "health"?');
  });
});

describe('an agency’s copy', () => {
  test.each<[string, (text: string) => string, string]>([
    ['a child put into it', (text) => text.replace(ADA, BEN), 'not as it was written'],
    ['another hash', (text) => text.replaceAll(/("kind":"look".*?"hash":")..../g, '$10000'), 'not the record that was signed'],
    ['a whole record', (text) => text.replaceAll('"kind":"look"', '"kind":"record"'), 'cannot be used'],
  ])('%s is found', async (_what, change, sentence) => {
    const file = join(folder, `${randomUUID()}.jsonl`);
    await hub('audit', 'export', '--out', file, '--agency', 'health');
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    expect(await hub('verify-audit', '--file', file)).toBe(1);
    expect(blamed).toContain(sentence);
  }); // prettier-ignore
});

describe('hub audit drop', () => {
  const before = monthsBefore(present, 84);

  test('refuses what is younger than the retention period, with the month from which on', async () => {
    await expect(hub('audit', 'drop', '--before', monthsBefore(present, 83))).rejects.toThrow(
      `Records are kept for 84 months: only what is before ${before} may be dropped`,
    );
    await expect(hub('audit', 'drop', '--before', '2019')).rejects.toThrow('yyyy-mm');
  });

  test('says what it would drop, and drops nothing', async () => {
    expect(await hub('audit', 'drop', '--before', before, '--dry-run')).toBe(0);
    expect(printed).toContain(`Would drop ${old}: 4 records in 1 chains.`);
    expect(await hub('verify-audit')).toBe(0);
    expect(printed).toContain('12 records in 3 chains');
  });

  test('leaves a month that does not verify, so that nobody’s changes become true', async () => {
    const change = 'update audit.record set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where chain = $1 and sequence = 2'; // prettier-ignore
    await administrator.query(change, [chains[old]]);
    expect(await hub('audit', 'drop', '--before', before)).toBe(1);
    expect(blamed).toMatch(/record 2: its bytes were changed.*\n.* stays, and what is younger/);
    await administrator.query(change, [chains[old]]);
  });

  test('drops whole months; what remains verifies, and what was dropped is told', async () => {
    expect(await hub('audit', 'drop', '--before', before)).toBe(0);
    expect(printed.match(/^Dropped /gm)).toHaveLength(2);
    expect(await hub('verify-audit')).toBe(0);
    expect(printed).toContain('4 records in 1 chains, 3 signed heads, 2 months dropped as stated: 0 problems');
    expect(await hub('audit', 'segments')).toBe(0);
    expect(printed).toMatch(new RegExp(`^${old} +4 records  dropped on \\d{4}-\\d\\d-\\d\\d$`, 'm'));
    expect(printed).toMatch(new RegExp(`^${present} +4 records`, 'm'));
    expect(await hub('audit', 'drop', '--before', before)).toBe(0);
    expect(printed).toContain('Nothing to drop');
  });

  test('and a record that is removed elsewhere is still found', async () => {
    await administrator.query('begin');
    const removed = await administrator.query('delete from audit.record where chain = $1 and sequence = 4 returning *', [chains[present]]); // prettier-ignore
    await administrator.query('commit');
    expect(await hub('verify-audit')).toBe(1);
    expect(blamed).toContain(`Chain ${chains[present]}, record 4: it was signed and is missing.`);
    const columns = Object.keys(removed.rows[0]);
    await administrator.query(
      `insert into audit.record (${columns.join()}) values (${columns.map((_, index) => `$${index + 1}`).join()})`,
      Object.values(removed.rows[0]),
    );
    expect(await hub('verify-audit')).toBe(0);
  });
});
