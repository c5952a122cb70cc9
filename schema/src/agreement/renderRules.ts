import type { Agreement } from './Agreement';

/** The rules beyond the cells, in sentences: who must be asked what before a child is reached. */
export function renderRules({ rules, relationships }: Agreement): string {
  const cohorts = Object.entries(relationships).flatMap(([name, { cohort }]) =>
    cohort ? [`- ${name}: with permission, care leavers too, in ${cohort.careLeavers.join(' and ')}.`] : [],
  );
  return [
    '## Rules',
    [
      `- Restricted children: ${rules.restrictedChildren}. The marks are kept by ${rules.restrictedKeptBy}.`,
      `- Whom an authority looks after today is answered by ${rules.cohortKeptBy}.`,
      ...cohorts,
      `- From ${rules.ageOfPermission} on, a person is asked for permission where an item says so; permissions are kept by ${rules.permissionsKeptBy}.`,
      `- BEYOND_DUTY ${rules.beyondDuty}.`,
      `- Named grants of the Caldicott guardian are kept by ${rules.grantsKeptBy}. Of an adult, a role outside the owner's agency needs the permission besides.`,
      `- The young person's own record: ${rules.selfWithheld}. Under ${rules.ageOfOwnAccount} there is no account until a decision on competence.`,
    ].join('\n'),
  ].join('\n\n');
}
