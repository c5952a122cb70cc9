import { createRandom, type SyntheticChild } from '@hub/platform';
import { stableId } from './stableId';

/** What care leavers usually let others know: that they are in touch and in education, and where they live. */
const OFTEN_GIVEN = [
  ['virtual school', 'leaver.activity', 0.3],
  ['virtual school', 'education.enrolment', 0.3],
  ['social care', 'health.status', 0.4],
  ['housing', 'leaver.accommodation', 0.2],
] as const;

/** Some care leavers gave some permissions; whoever reads their own record gave the virtual school's, for trying out. */
export function makePermissionRows(child: SyntheticChild) {
  if (!child.leaver || !child.endedCareOn) return [];
  const random = createRandom(`${child.id} permissions`);
  const isSelf = child.relationships.some(({ kind }) => kind === 'self');
  return OFTEN_GIVEN.filter(([recipient, , often]) => random.chance(often) || (isSelf && recipient === 'virtual school'))
    .map(([recipient, category]) => ({
      id: stableId(`${child.id} ${recipient} ${category}`),
      child_id: child.id,
      recipient,
      category,
      use: 'CARE_AND_DUTY',
      given_at: child.endedCareOn,
      ...recorder(child),
    })); // prettier-ignore
}

/** Who wrote it down: the young person, or the adviser to whom they said so. */
function recorder({ relationships }: SyntheticChild): { changed_by: string; changed_by_role: string } {
  const self = relationships.find(({ kind }) => kind === 'self');
  if (self) return { changed_by: self.subject, changed_by_role: 'CARE_EXPERIENCED' };
  const adviser = relationships.find(({ kind }) => kind === 'caseload');
  return { changed_by: adviser?.subject ?? 'unknown', changed_by_role: 'PERSONAL_ADVISER' };
}
