import { APPLICATION_ELSEWHERE, OFFER_ELSEWHERE, TENANCY_ELSEWHERE } from '../world/rows/housingRows.mts';
import type { Asker } from '../world/askers.mts';
import type { WorldChild } from '../world/WorldChild.mts';
import { WORLD } from '../world/worldChildren.mts';

/** Whose view may be shared with whom: whoever the young person can choose, and the young person. */
export const AUDIENCE = ['SOCIAL_WORKER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'PERSONAL_ADVISER', 'ADVOCATE', 'FOSTER_CARER', 'SUPERVISING_SOCIAL_WORKER', 'YOUTH_JUSTICE_WORKER', 'VIRTUAL_SCHOOL_ADVISER', 'LOOKED_AFTER_NURSE', 'DESIGNATED_DOCTOR', 'CAMHS_PRACTITIONER', 'CARE_EXPERIENCED']; // prettier-ignore

/**
 * What golden-leaves.csv says of single rows in its last column, where a role that has the leaf does not have these rows:
 * false for nobody. Of `care.contacts` "housing sees only the personal adviser"; of `voice.shared` "only that audience".
 */
export const ROW_RULES: Readonly<Record<string, (asker: Asker) => boolean>> = {
  'social-care shared_view': ({ role }) => AUDIENCE.includes(role),
};

type Verb = 'insert' | 'update' | 'delete';

/** What triggers keep besides: who records an objection does not answer it, and who answers one changes nothing else. */
export const WRITE_RULES: Readonly<Record<string, (asker: Asker, verb: Verb) => boolean>> = {
  'assurance objection': ({ role }, verb) => (role === 'DATA_PROTECTION_OFFICER') === (verb === 'update'),
  ...Object.fromEntries(
    // What was said stays: a change is another row.
    ['offer_assurance', 'offer_change', 'band_period', 'application_change', 'tenancy_change'].map((table) => [
      `housing ${table}`,
      (_asker: Asker, verb: Verb) => verb === 'insert',
    ]),
  ),
  // The strategic lead adds actions and partners; a board member changes the actions that they lead.
  'corporate-parenting partnership_action': ({ role }, verb) => role === 'STRATEGIC_LEAD' || (role === 'BOARD_MEMBER' && verb === 'update'), // prettier-ignore
  'corporate-parenting partner': ({ role }) => role === 'STRATEGIC_LEAD',
  // Whoever it was shared with does not change whom it is shared with: the young person alone does.
  'social-care shared_view': ({ role }, verb) => verb === 'insert' || role === 'CARE_EXPERIENCED',
};

/** What a row that is offered must not have yet. */
export const OFFERED: Readonly<Record<string, object>> = {
  'assurance objection': { decision: null, answer: null, answered_by: null, answered_at: null },
};

/** Of these mutations less than the matrix gives, where it is written down. */
export const MUTATION_RULES: Readonly<Record<string, (asker: Asker, child: WorldChild) => boolean>> = {
  changeViewAudience: ({ role }) => role === 'CARE_EXPERIENCED',
  addAction: ({ role }) => role === 'STRATEGIC_LEAD',
  registerPartner: ({ role }) => role === 'STRATEGIC_LEAD',
  // What is written about a child whom only a grant opens needs the grant of `health.status` too: that there is a record.
  ...Object.fromEntries(
    ['updateHealthPlan', 'releaseMentalHealthToYoungPerson', 'withholdMentalHealthNotes'].map((name) => [
      name,
      (_asker: Asker, { isRestricted }: WorldChild) => !isRestricted,
    ]),
  ),
};

/** Rows that a caller must not be shown though the matrix gives others of the table: a question that has to answer none. */
export interface RowProbe {
  readonly mustBeEmpty: string;
  holds(asker: Asker): boolean;
}

const isHousing = ({ role }: Asker): boolean => role === 'HOUSING_OFFICER';

/** Of released parts one more row of the second child is withheld: it is somebody else's. */
export const WITHHELD: Readonly<Record<string, readonly (readonly [table: string, category: string, shown: number])[]>> = {
  'social-care': [['family_time', 'care.family', 1], ['sibling', 'care.family', 1], ['support_person', 'care.family', 1], ['missing_episode', 'care.missing', 1], ['exploitation_risk', 'care.exploitation', 1]],
  health: [['assessment_finding', 'health.clinical', 1], ['family_history', 'health.familyHistory', 1], ['mental_health_note', 'health.mental', 3]],
}; // prettier-ignore

const withheldProbes = Object.entries(WITHHELD).flatMap(([service, tables]) =>
  tables.map(([table, , shown]): [string, readonly RowProbe[]] => [
    `${service} ${table}`,
    [{ holds: ({ role }) => role === 'CARE_EXPERIENCED', mustBeEmpty: `select 1 from ${table} where child_id = '${WORLD[1]!.id}' having count(*) > ${shown}` }], // prettier-ignore
  ]),
);

export const ROW_PROBES: Readonly<Record<string, readonly RowProbe[]>> = {
  ...Object.fromEntries(withheldProbes),
  'social-care worker_allocation': [
    { holds: isHousing, mustBeEmpty: `select 1 from worker_allocation where kind <> 'personalAdviser'` },
  ],
  'social-care professional': [
    { holds: isHousing, mustBeEmpty: `select 1 from professional where job_title not ilike 'personal adviser%'` },
  ],
  'social-care worker_allocation_change': [
    { holds: isHousing, mustBeEmpty: `select 1 from worker_allocation_change where changed_by = 'team-manager' and not exists (select from worker_allocation where id = allocation_id and kind = 'personalAdviser')` }, // prettier-ignore
  ],
  'social-care shared_view': [
    {
      holds: ({ role }) => role !== 'CARE_EXPERIENCED',
      mustBeEmpty: `select 1 from shared_view where audience = '{}'`,
    },
  ],
  'social-care placement_address': [
    { holds: ({ role }) => role === 'CARE_EXPERIENCED', mustBeEmpty: `select 1 from placement_address where ended_on <= current_date` }, // prettier-ignore
  ],
};

/** Rows that nobody may change, of those that a caller may: a record of another council is its own officers'. */
export const NOT_CHANGED: Readonly<Record<string, string>> = {
  'housing offer': `council_code = 'E06000014'`,
  'housing housing_application': `council_code = 'E06000014'`,
  'housing housing_duty': `owed_by = 'E06000014'`,
  'housing housing_tenancy': `council_code = 'E06000014'`,
  'social-care shared_view': 'false',
};

/** And of these one role changes fewer: a board member the actions that they lead. */
export const NOT_CHANGED_BY: Readonly<Record<string, { role: string; rows: string }>> = {
  'corporate-parenting partnership_action': {
    role: 'BOARD_MEMBER',
    rows: `lead_subject is distinct from 'board-member'`,
  },
};

/** Which rows are tried to be changed at all: a grant that ended is changed by nobody, nor one by its
 * reader, and a trigger ends the statement. */
export const TRIED_ON: Readonly<Record<string, string>> = {
  'assurance access_grant': `ended_at is null and person = 'nurse'`,
};

/** How all rows are changed at once, where no single column can be. */
export const CHANGE_ALL: Readonly<Record<string, string>> = {
  'housing housing_duty': `ended_on = current_date, end_reason = 'Tried'`,
};

/** What must not be in a row that is offered, whoever offers it. */
export const NEVER_OFFERED: Readonly<Record<string, object>> = {
  'housing offer': { council_code: 'E06000014' },
  'housing housing_application': { council_code: 'E06000014' },
  'housing housing_duty': { owed_by: 'E06000014' },
  'housing housing_tenancy': { council_code: 'E06000014' },
  'housing offer_assurance': { offer_id: OFFER_ELSEWHERE },
  'housing offer_change': { offer_id: OFFER_ELSEWHERE },
  'housing band_period': { application_id: APPLICATION_ELSEWHERE },
  'housing application_change': { application_id: APPLICATION_ELSEWHERE },
  'housing tenancy_change': { tenancy_id: TENANCY_ELSEWHERE },
};
