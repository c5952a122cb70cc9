import type { RoleName } from '@hub/schema';
import { defineWords } from '../codes';

/** Whom a young person can choose to read a view. The young person always does. */
export const ViewAudience = defineWords('ViewAudience', 'Who may read a view that a young person shares.', {
  SOCIAL_WORKER: 'My social worker.',
  TEAM_MANAGER: 'My social worker’s manager.',
  REVIEWING_OFFICER: 'My independent reviewing officer.',
  PERSONAL_ADVISER: 'My personal adviser.',
  ADVOCATE: 'My advocate.',
  CARER: 'My foster carer.',
  CARERS_SOCIAL_WORKER: 'The social worker who supports my foster carer.',
  YOUTH_JUSTICE: 'My youth justice worker.',
  VIRTUAL_SCHOOL: 'The virtual school.',
  HEALTH: 'The nurse and the doctor for looked-after children.',
  CAMHS: 'Whoever I see at child and adolescent mental health services.',
});
export type ViewAudience = keyof typeof ViewAudience;

/** The roles of the agreement behind each word; the database says the same in `voice_readers`. */
const ROLES: Record<ViewAudience, readonly RoleName[]> = {
  SOCIAL_WORKER: ['SOCIAL_WORKER'],
  TEAM_MANAGER: ['TEAM_MANAGER'],
  REVIEWING_OFFICER: ['REVIEWING_OFFICER'],
  PERSONAL_ADVISER: ['PERSONAL_ADVISER'],
  ADVOCATE: ['ADVOCATE'],
  CARER: ['FOSTER_CARER'],
  CARERS_SOCIAL_WORKER: ['SUPERVISING_SOCIAL_WORKER'],
  YOUTH_JUSTICE: ['YOUTH_JUSTICE_WORKER'],
  VIRTUAL_SCHOOL: ['VIRTUAL_SCHOOL_ADVISER'],
  HEALTH: ['LOOKED_AFTER_NURSE', 'DESIGNATED_DOCTOR'],
  CAMHS: ['CAMHS_PRACTITIONER'],
};

/** Whether somebody in this role is in the audience, or is the young person. */
export const isAudience = (role: RoleName, audience: readonly ViewAudience[]): boolean =>
  role === 'CARE_EXPERIENCED' || audience.some((word) => ROLES[word].includes(role));
