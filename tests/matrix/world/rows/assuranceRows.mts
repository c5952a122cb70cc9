import { PERSONAS } from '@hub/cli';
import type { Golden } from '../../oracle/Golden.mts';
import { daysFromToday, TODAY } from '../worldChildren.mts';
import type { WorldChild } from '../WorldChild.mts';
import type { Row, RowsOf } from './RowsOf.mts';
import { rowId } from './rowId.mts';

const AGENCIES = ['social care', 'virtual school', 'health', 'housing', 'advocacy', 'council', 'partnership', 'any', 'self']; // prettier-ignore
const USES = ['CARE_AND_DUTY', 'BEYOND_DUTY'];
/** An agency for which no records officer of the world works. */
const NOBODYS_AGENCY = 'gateway';

/** Permissions, grants, objections, and records that may be the child's. */
export const assuranceRows =
  ({ leaves }: Golden): RowsOf =>
  (child) => {
    const { id: child_id, isOpened } = child;
    const own = (what: string): Row => ({ id: rowId(child_id, what), child_id });
    const categories = [...leaves.values()].filter(({ releaseToSelf }) => releaseToSelf !== '').map(({ leaf }) => leaf);
    const permissions = [...onePermission(child_id), ...(isOpened.permission ? permissionsOf(child_id, categories) : [])]; // prettier-ignore
    const grants = isOpened.grant ? PERSONAS.filter(({ subject }) => subject !== GUARDIAN).map(({ subject }) => grantOf(child_id, subject, categories)) : []; // prettier-ignore
    return {
      permission: permissions,
      permission_change: permissions.map(({ id }) => ({ permission_id: id, version: 1, child_id, status: 'GIVEN', words: 'Yes', changed_by: 'social-worker', changed_by_role: 'SOCIAL_WORKER' })), // prettier-ignore
      objection: [{ ...own('objection'), about: ['care.contacts'], words: 'I do not want it', recorded_by: 'social-worker', recorded_by_role: 'SOCIAL_WORKER', answer_due_on: daysFromToday(20), decision: 'NOT_UPHELD', answer: 'It has to be', answered_by: 'data-protection-officer', answered_at: TODAY, version: 2 }], // prettier-ignore
      access_grant: grants,
      ...matchesOf(child),
    };
  };

const GUARDIAN = 'caldicott-guardian';

const permissionsOf = (child_id: string, categories: readonly string[]): Row[] =>
  AGENCIES.flatMap((recipient) =>
    categories.flatMap((category) => USES.map((use) => permission(child_id, recipient, category, use))),
  );

const permission = (child_id: string, recipient: string, category: string, use: string): Row => ({
  id: rowId(child_id, `${recipient} ${category} ${use}`),
  child_id,
  recipient,
  category,
  use,
  status: 'GIVEN',
  given_at: TODAY,
});

/** Of everybody, and to nobody who is tried here, so that there is something to read and to take back. */
export const OWN_PERMISSION = 'corporate parenting care.plan CARE_AND_DUTY';
const onePermission = (child_id: string): Row[] => [
  permission(child_id, 'corporate parenting', 'care.plan', 'CARE_AND_DUTY'),
];

const grantOf = (child_id: string, person: string, categories: readonly string[]): Row => ({
  id: rowId(child_id, `grant ${person}`),
  person,
  child_id,
  categories,
  from_on: daysFromToday(-10),
  until_on: daysFromToday(10),
  reason: 'Tried by the matrix',
  given_by: GUARDIAN,
});

/** A record waits for whoever is in scope; of whom it ended it was matched with somebody else, and nobody else’s officer waits. */
function matchesOf({ id: child_id, relation, familyName, dateOfBirth }: WorldChild) {
  const candidate_id = rowId(child_id, 'candidate');
  const agency = relation === 'OUT' ? NOBODYS_AGENCY : 'health';
  const record_reference = `REC-${child_id.slice(-2)}`;
  return {
    match_candidate: [{ id: candidate_id, child_id, agency, record_reference, evidence: [{ what: 'date of birth', howAlike: 'SAME' }] }], // prettier-ignore
    candidate_name: [{ candidate_id, child_id, given_name: 'Robin', family_name: familyName, date_of_birth: dateOfBirth }], // prettier-ignore
    candidate_nhs_number: [{ candidate_id, child_id, number: `999${child_id.slice(-7)}` }],
    candidate_upn: [{ candidate_id, child_id, upn: 'A123456789012' }],
    record_link:
      relation === 'ENDED' ? [{ id: rowId(child_id, 'link'), child_id, agency, record_reference, pair: 'x', matched_by: 'records-officer' }] : [], // prettier-ignore
  };
}
