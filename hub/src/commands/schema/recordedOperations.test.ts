import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuditChain, createAuditStore, type AuditEntry } from '@hub/platform';
import { openTestCluster, type TestCluster } from '@hub/platform/testing';
import { loadAgreement } from '@hub/schema';
import { Command } from 'commander';
import { readOperations } from '../../schema-check';
import { openTestDatabases } from '../testing/openTestDatabases';
import { registerRecordedOperations } from './recordedOperations';

let cluster: TestCluster;
let folder: string;
beforeEach(async () => {
  cluster = await openTestCluster();
  folder = mkdtempSync(join(tmpdir(), 'hub-operations-'));
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
  await cluster.close();
});

const open = () => openTestDatabases(cluster);

const look = (role: string, operation: string, verdict: AuditEntry['verdict'] = 'ANSWERED'): AuditEntry => ({
  requestId: 'r',
  subject: 'somebody',
  role,
  purpose: 'DIRECT_CARE',
  reason: null,
  operationName: null,
  operation,
  children: [],
  categories: [],
  agreementDigest: 'd',
  verdict,
});

const NAME = '{child(id:""){name{givenName}}}';

async function record(...entries: AuditEntry[]): Promise<void> {
  const databases = await open();
  const chain = await createAuditChain(createAuditStore(databases.gateway.connection.runtime));
  await Promise.all(entries.map((entry) => chain.append(entry)));
  await chain.close();
  await databases.close();
}

async function write(...given: string[]): Promise<void> {
  const schema = new Command('schema').exitOverride().configureOutput({ writeErr: () => undefined });
  registerRecordedOperations(schema, open);
  schema.commands.forEach((command) => command.exitOverride().configureOutput({ writeErr: () => undefined }));
  await schema.parseAsync(['node', 'schema', 'operations', folder, ...given]);
}

test('what each role was answered is one file each, with how often; what was refused is not there', async () => {
  await record(
    look('SOCIAL_WORKER', NAME),
    look('SOCIAL_WORKER', NAME),
    look('LOOKED_AFTER_NURSE', NAME),
    look('SOCIAL_WORKER', 'mutation M{saveIt(input:{}){id}}', 'INTENT'),
    look('FOSTER_CARER', NAME, 'DENIED'),
  );
  await write();
  expect(readdirSync(folder).toSorted()).toEqual(['LOOKED_AFTER_NURSE', 'SOCIAL_WORKER']);
  const [file, ...others] = readdirSync(join(folder, 'SOCIAL_WORKER'));
  expect(others).toEqual([]);
  expect(readFileSync(join(folder, 'SOCIAL_WORKER', file!), 'utf8')).toMatch(
    /^# Asked 2 times, last on .*\n\{\n {2}child/,
  );
  const read = readOperations(folder, Object.keys(loadAgreement().roles));
  expect(read.map(({ role }) => role)).toEqual(['LOOKED_AFTER_NURSE', 'SOCIAL_WORKER']);
}, 60_000);

test('what was asked before a day is left out, and a day that is none is refused', async () => {
  await record(look('SOCIAL_WORKER', NAME));
  await write('--since', '2999-01-01');
  expect(readdirSync(folder)).toEqual([]);
  await expect(write('--since', 'yesterday')).rejects.toThrow('Give a day of the calendar');
}, 60_000);
