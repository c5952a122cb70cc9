import { ROLES } from '../agreement/goldenMatrix';
import type { RawData } from '../raw/RawData';
import { AGE_OF_PERMISSION, yearsBefore } from './age';
import type { Asker } from './Asker';
import { cohortOf } from './cohort';
import { OTHER_RELATIONS } from './otherRelations';
import type { Related } from './Related';
import { SOCIAL_CARE_RELATIONS } from './socialCareRelations';

/** Where the birthday lies that the owner of a relationship goes by, and the owner’s own mark; social care’s always counts. */
const KEEPERS: Readonly<Record<string, { born: string; marked?: string }>> = {
  registeredPatients: { born: 'health.patient_birth', marked: 'health.relationship.restricted_child' },
  acceptedReferrals: { born: 'health.patient_birth', marked: 'health.relationship.restricted_child' },
  pupils: { born: 'virtual_school.pupil_birth', marked: 'virtual_school.relationship.restricted_child' },
  applicants: { born: 'housing.applicant_birth', marked: 'housing.relationship.restricted_child' },
};
const SOCIAL_CARE: { born: string; marked?: string } = { born: 'social_care.child_name' };

/** Whom somebody is related to today, read off the facts and nothing else. */
export function relatedTo(raw: RawData, asker: Asker): Related {
  const { relationship } = ROLES.get(asker.role)!;
  const { children, leavers } =
    relationship === 'authorityCohort'
      ? cohortOf(raw, asker)
      : { children: (ALL[relationship] ?? (() => []))(raw, asker), leavers: [] };
  const { born, marked } = KEEPERS[relationship] ?? SOCIAL_CARE;
  const marks = ['social_care.relationship.restricted_child', ...(marked ? [marked] : [])];
  const isRestricted = (id: string): boolean => marks.some((table) => raw.ofChild(table, id).length > 0);
  const isMinor = (id: string): boolean =>
    relationship !== 'matchQueue' &&
    (raw.ofChild(born, id)[0]?.['date_of_birth'] ?? '') > yearsBefore(raw.today, AGE_OF_PERMISSION);
  const open = children.filter((id) => !isRestricted(id));
  return {
    minors: new Set(open.filter(isMinor)),
    adults: new Set(open.filter((id) => !isMinor(id))),
    restricted: new Set([...children, ...leavers].filter(isRestricted)),
    leavers: new Set(leavers.filter((id) => !isRestricted(id))),
  };
}

const ALL = { ...SOCIAL_CARE_RELATIONS, ...OTHER_RELATIONS };
