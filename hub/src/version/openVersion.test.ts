import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAgreement } from '@hub/schema';
import { SCHEMA_DIRECTORY } from '../places';
import { agreementOf, openVersion } from '.';
import { revisionVersion } from './revisionVersion';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hub-version-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder like schema/ is a version, and one without an agreement is told', () => {
  expect(agreementOf(openVersion(SCHEMA_DIRECTORY))).toEqual(loadAgreement());
  expect(() => agreementOf(openVersion(folder))).toThrow(`There is no agreement.yaml in ${folder}.`);
});

test('a git revision has the files of its time; what is not there is not there', () => {
  const git = (...given: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...given], { cwd: folder });
  mkdirSync(join(folder, 'schema', 'subgraphs'), { recursive: true });
  const write = (text: string) => writeFileSync(join(folder, 'schema', 'subgraphs', 'health.graphql'), text);
  git('init', '--quiet');
  write('first');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  write('second');
  const version = revisionVersion('HEAD', folder)!;
  expect(version.list('subgraphs')).toEqual(['health.graphql']);
  expect(version.read('subgraphs/health.graphql')).toBe('first');
  expect([version.read('agreement.yaml'), version.list('contracts')]).toEqual([undefined, []]);
  expect(revisionVersion('HEAD~1', folder)).toBeUndefined();
  expect(revisionVersion('--version', folder)).toBeUndefined();
});

test('what is neither is refused with what it could be', () =>
  expect(() => openVersion('no such thing')).toThrow('neither a folder nor a git revision'));
