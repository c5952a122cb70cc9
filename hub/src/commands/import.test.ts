import { createPolicy, provisionDatabase, type ProvisionedDatabase } from '@hub/platform';
import { openTestCluster, type TestCluster } from '@hub/platform/testing';
import { loadAgreement } from '@hub/schema';
import { socialCareDatabase } from '@hub/social-care';
import { Command } from 'commander';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PERSONAS } from '../personas';
import { registerImportCommand, runImport } from './import';
import type { ImportOptions } from './readImportOptions';

const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE\nSECRET7,01/02/2010,03/04/2017,PN1\n,01/02/2010,03/04/2017,=1+1';
const SOUND = 'CHILD,SEX,DOB,ETHNIC\nSECRET7,2,01/02/2010,WBRI';
const agreement = loadAgreement();

let cluster: TestCluster;
let database: ProvisionedDatabase;
let folder: string;
let printed: string;
beforeAll(async () => {
  cluster = await openTestCluster();
  database = await provisionDatabase(cluster, socialCareDatabase, {
    prefix: cluster.prefix,
    policy: createPolicy(agreement),
  });
}, 30_000);
afterAll(async () => {
  await database.close();
  await cluster.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-import-'));
  printed = '';
  const keep = (text: unknown) => void (printed += `${text}\n`);
  jest.spyOn(console, 'log').mockImplementation(keep);
  jest.spyOn(console, 'error').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const openSocialCare = async () => ({ database, close: async () => {} });
const dependencies = { openSocialCare, personas: PERSONAS, agreement };
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = (options: Partial<ImportOptions> = {}, from = folder) =>
  runImport(dependencies, from, { authority: '816', synthetic: true, dryRun: true, ...options });

describe('the exit code', () => {
  test('is 0 when every row was accepted, whatever the warnings', async () => {
    write('a.csv', SOUND);
    expect(await run()).toBe(0);
    expect(printed).toContain('1 read = 1 accepted + 0 rejected');
    expect(printed).toContain('HUB13');
  });

  test('is 1 when a row was rejected', async () => {
    write('a.csv', REVIEWS);
    expect(await run()).toBe(1);
    expect(printed).toContain('2 read = 1 accepted + 1 rejected');
  });

  test.each<[string, Partial<ImportOptions>, string]>([
    ['an unknown authority', { authority: '999' }, '816 or E06000014'],
    ['an unknown persona', { caseload: 'nurse' }, 'social-worker'],
    ['a caseload of real children', { caseload: 'social-worker', synthetic: false }, '--synthetic'],
    ['a year that is none', { year: '17/18' }, 'such as 2018'],
    ['a report that cannot be written', { report: '/nowhere/report.csv' }, 'ENOENT'],
  ])('is 2 for %s, and says what can be done', async (_why, options, hint) => {
    write('a.csv', SOUND);
    expect(await run(options)).toBe(2);
    expect(printed).toContain(hint);
  });

  test('is 2 for a folder that is none, or has no table of the return', async () => {
    expect(await run({}, join(folder, 'nowhere'))).toBe(2);
    write('notes.csv', 'a,b');
    expect(await run()).toBe(2);
    expect(printed).toContain('notes.csv: its first line has not the columns of any SSDA903 table');
  });

  test('is 3 when the import failed', async () => {
    write('a.csv', SOUND);
    const failing = { ...dependencies, openSocialCare: () => Promise.reject(new Error('The database is away.')) };
    expect(await runImport(failing, folder, { authority: '816', synthetic: true })).toBe(3);
    expect(printed).toContain('The database is away.');
  });
});

describe('what is printed', () => {
  test('names rules, files and lines, and no child', async () => {
    write('a.csv', REVIEWS);
    await run();
    expect(printed).toContain('a.csv:3');
    expect(printed).not.toMatch(/SECRET7|01\/02\/2010|=1\+1/);
  });

  test('says of a dry run that it was taken back', async () => {
    write('a.csv', SOUND);
    await run();
    expect(printed).toContain('the database is as it was');
  });
});

test('the report has file, line, column, value and reason, for its owner alone, and no cell that a spreadsheet would run', async () => {
  write('a.csv', REVIEWS.replace(',01/02/2010,03/04/2017,=1+1', '8,01/02/2010,=1+1,PN1'));
  const report = join(folder, 'report.txt');
  await run({ report });
  const text = readFileSync(report, 'utf8');
  expect(text).toContain("rejected,,a.csv,3,REVIEW,'=1+1,");
  expect(text).toContain('warning,INT08,a.csv,2,CHILD,SECRET7,Child of Reviews is not in Header');
  expect(statSync(report).mode & 0o777).toBe(0o600);
});

test('on a database that took a real return, a synthetic one is bad usage', async () => {
  write('a.csv', SOUND);
  expect(await run({ synthetic: false, dryRun: false })).toBe(0);
  expect(printed).toContain('This database now holds real children, for good');
  expect(await run({ dryRun: false })).toBe(2);
  expect(printed).toContain('This database holds a real return');
});

test('commander refuses what it does not know with the same code', async () => {
  const exit = jest.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  const program = new Command('hub');
  registerImportCommand(program, dependencies);
  await expect(program.parseAsync(['node', 'hub', 'import', 'ssda903', folder])).rejects.toThrow('exit 2');
  await expect(program.parseAsync(['node', 'hub', 'import', 'oc4', folder])).rejects.toThrow('exit 2');
  expect(exit).toHaveBeenCalledTimes(2);
});
