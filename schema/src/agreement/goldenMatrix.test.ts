import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GrantKind } from './Agreement';
import { grantOf } from './grants';
import { loadAgreement } from './loadAgreement';

/** The transcription of the decided matrix: the copy that agreement.yaml is checked against. */
const CELL: Record<string, GrantKind | undefined> = {
  '': undefined, R: 'read', W: 'write', G: 'readByGrant', GW: 'writeByGrant',
}; // prettier-ignore

function rows(file: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(join(__dirname, 'golden', file), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map(cells);
  return lines.map((line) => Object.fromEntries(head!.map((name, index) => [name, line[index] ?? ''])));
}

const cells = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');

const agreement = loadAgreement();
const matrix = rows('golden-matrix.csv');
const leaves = rows('golden-leaves.csv');

describe('agreement.yaml equals the transcribed matrix', () => {
  test('24 roles and 53 leaves, no more and no fewer', () => {
    expect(Object.keys(agreement.roles)).toEqual(matrix.map((row) => row['role']));
    expect(Object.keys(agreement.leaves)).toEqual(leaves.map((row) => row['leaf']));
    expect([matrix.length, leaves.length]).toEqual([24, 53]);
  });

  test.each(matrix)('$role: agency, relationship, purposes, free composition and every cell', (row) => {
    const role = agreement.roles[row['role']!]!;
    expect(role.agency).toBe(row['agency'] === '-' ? 'none' : row['agency']);
    expect(role.relationship).toBe(row['relationship']);
    expect(role.purposes.join(' ')).toBe(row['purposes'] === '-' ? '' : row['purposes']);
    expect(role.freeComposition).toBe(row['freeComposition'] === 'yes');
    for (const leaf of Object.keys(agreement.leaves))
      expect([leaf, grantOf(agreement, row['role']!, leaf)]).toEqual([leaf, CELL[row[leaf]!]]);
  });

  test.each(leaves)('$leaf: owner, purposes, permission and release', (row) => {
    const leaf = agreement.leaves[row['leaf']!]!;
    expect(leaf.owner).toBe(row['owner']);
    expect(leaf.purposes === 'all' ? 'all' : leaf.purposes.join(' ')).toBe(row['purposes']);
    expect(leaf.adultNeedsPermission).toBe(row['adultNeedsPermission'] === 'yes');
    expect(leaf.releaseToSelf).toBe(row['releaseToSelf'] || 'NEVER');
    expect(leaf.under13).toBe(row['under13'] === 'yes');
    expect(leaf.holds).toBe(row['holds']);
  });

  test('the rules beyond the cells: who keeps what must be asked, and what opens a care leaver', () => {
    expect(agreement.rules).toMatchObject({
      ageOfPermission: 18,
      ageOfOwnAccount: 13,
      restrictedKeptBy: 'social care',
      cohortKeptBy: 'social care',
      permissionsKeptBy: 'assurance',
      grantsKeptBy: 'assurance',
    });
    const cohorts = Object.entries(agreement.relationships).filter(([, { cohort }]) => cohort !== undefined);
    expect(cohorts.map(([name, { owner, cohort }]) => [name, owner, cohort!.careLeavers])).toEqual([
      ['authorityCohort', 'virtual school', ['leaver.activity', 'education.enrolment']],
    ]);
  });
});
