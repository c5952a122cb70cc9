import { readFileSync } from 'node:fs';
import { AGREEMENT_FILE, parseAgreement } from './loadAgreement';
import { InvalidAgreement } from './validateAgreement';
import { agreementDigest } from './agreementDigest';

const text = readFileSync(AGREEMENT_FILE, 'utf8');

function problemsOf(changed: string): readonly string[] {
  try {
    parseAgreement(changed);
  } catch (error) {
    if (error instanceof InvalidAgreement) return error.problems;
    throw error;
  }
  return [];
}

describe('an agreement that cannot be meant is refused', () => {
  test('the signed text is accepted', () => expect(problemsOf(text)).toEqual([]));

  test('all problems are named at once', () => {
    const changed = text
      .replace('relationship: caseload', 'relationship: everybody')
      .replace('legalGateways: [corporateParenting]', 'legalGateways: [becauseWeCan]');
    expect(problemsOf(changed)).toEqual([
      'roles.SOCIAL_WORKER: the relationship "everybody" is not in the closed set.',
      'leaves.structure: the legal gateway "becauseWeCan" is not described.',
    ]);
  });

  test('a grant to a role that does not exist', () =>
    expect(
      problemsOf(text.replace('write: [SOCIAL_WORKER, TEAM_MANAGER]', 'write: [SOCIAL_WORKER, PASSER_BY]')),
    ).toEqual(['leaves.identity.name: the role "PASSER_BY" does not exist.']));

  test('a keeper who does not sign, and a care leaver’s leaf that does not exist', () =>
    expect(
      problemsOf(
        text
          .replace('restrictedKeptBy: social care', 'restrictedKeptBy: the cloud')
          .replace('careLeavers: [leaver.activity', 'careLeavers: [leaver.gossip'),
      ),
    ).toEqual([
      'relationships.authorityCohort: the leaf "leaver.gossip" for care leavers does not exist.',
      'rules.restrictedKeptBy: "the cloud" is not a data controller that signs.',
    ]));

  test('a role granted twice on one leaf', () =>
    expect(
      problemsOf(text.replace('write: [SOCIAL_WORKER, TEAM_MANAGER]', 'write: [SOCIAL_WORKER, SOCIAL_WORKER]')),
    ).toEqual(['leaves.identity.name: the role "SOCIAL_WORKER" is granted twice.']));

  test('a role that says nothing of it may not compose queries, and none says it in other words', () => {
    const silent = parseAgreement(text.replace('relationship: caseload, purposes: [DIRECT_CARE, STATUTORY_DUTY, BEYOND_DUTY], freeComposition: true', 'relationship: caseload, purposes: [DIRECT_CARE]')); // prettier-ignore
    expect([silent.roles['SOCIAL_WORKER'], silent.roles['TEAM_MANAGER']].map((role) => role?.freeComposition)).toEqual([
      false,
      true,
    ]);
    expect(problemsOf(text.replace('freeComposition: true', 'freeComposition: mostly'))).toHaveLength(1);
  });

  test('an unknown purpose, an unknown word and a leaf given twice', () => {
    expect(problemsOf(text.replace('purposes: [EMERGENCY]', 'purposes: [CURIOSITY]'))).toHaveLength(1);
    expect(problemsOf(text.replace('    under13: true', '    under12: true'))).not.toEqual([]);
    expect(problemsOf(text + '  structure:\n    holds: again\n')).toHaveLength(1);
  });
});

describe('the digest is over the meaning, not the typing', () => {
  const digest = (changed: string) => agreementDigest(parseAgreement(changed));

  test('comments, white space and the order in a list change nothing', () => {
    expect(digest(`# a note\n${text.replaceAll('\n\n', '\n\n\n')}`)).toBe(digest(text));
    expect(digest(text.replace('[SOCIAL_WORKER, TEAM_MANAGER]', '[TEAM_MANAGER, SOCIAL_WORKER]'))).toBe(digest(text));
  });

  test('one writer fewer changes it', () =>
    expect(digest(text.replace('write: [SOCIAL_WORKER, TEAM_MANAGER]', 'write: [TEAM_MANAGER]'))).not.toBe(
      digest(text),
    ));
});
