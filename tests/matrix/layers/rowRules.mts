import type { Asker } from '../world/askers.mts';

/** Whose view may be shared with whom: whoever the young person can choose, and the young person. */
const AUDIENCE = ['SOCIAL_WORKER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'ADVOCATE', 'FOSTER_CARER', 'SUPERVISING_SOCIAL_WORKER', 'YOUTH_JUSTICE_WORKER', 'VIRTUAL_SCHOOL_ADVISER', 'LOOKED_AFTER_NURSE', 'DESIGNATED_DOCTOR', 'CAMHS_PRACTITIONER', 'CARE_EXPERIENCED']; // prettier-ignore

/**
 * What golden-leaves.csv says of single rows in its last column, where a role that has the leaf does not have these rows:
 * false for nobody. Of `care.contacts` "housing sees only the personal adviser"; of `voice.shared` "only that audience".
 */
export const ROW_RULES: Readonly<Record<string, (asker: Asker) => boolean>> = {
  'social-care shared_view': ({ role }) => AUDIENCE.includes(role),
};

type Verb = 'insert' | 'update' | 'delete';

/** Tables of which a row, once there, is never changed by a caller, or by one role alone; what only some tables let remove. */
export const WRITE_RULES: Readonly<Record<string, (asker: Asker, verb: Verb) => boolean>> = {};
