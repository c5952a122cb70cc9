import { randomUUID } from 'node:crypto';
import { ITEMS, ROLES } from '../agreement/goldenMatrix';
import type { Choose } from '../../conformance/support/operations/Choose';
import type { Values } from '../../conformance/support/operations/RandomInput';
import type { RawData } from '../raw/RawData';
import { versionsOf } from './versionsOf';

const BEFORE = '2024-03-14';

/** Records of children that inputs name, by the name of the field, and where they lie. */
export const RECORDS: Readonly<Record<string, readonly [table: string, column: string]>> = {
  'Query.healthAssessment.id': ['health.health_assessment', 'id'],
  'Query.personalEducationPlan.id': ['virtual_school.personal_education_plan', 'id'],
  'Query.housingApplication.id': ['housing.housing_application', 'id'],
  assessmentId: ['health.health_assessment', 'id'],
  referralId: ['health.mental_health_referral', 'id'],
  reference: ['health.mental_health_referral', 'reference'],
  planId: ['virtual_school.personal_education_plan', 'id'],
  applicationId: ['housing.housing_application', 'id'],
  dutyId: ['housing.housing_duty', 'id'],
  tenancyId: ['housing.housing_tenancy', 'id'],
  allocationId: ['social_care.worker_allocation', 'id'],
  transferId: ['social_care.care_transfer', 'id'],
  visitId: ['social_care.visit', 'id'],
  episodeId: ['social_care.missing_episode', 'id'],
  involvementId: ['social_care.youth_justice_involvement', 'id'],
  accommodationId: ['social_care.leaver_accommodation', 'id'],
  activityId: ['social_care.leaver_activity', 'id'],
  viewId: ['social_care.shared_view', 'id'],
  permissionId: ['assurance.permission', 'id'],
  objectionId: ['assurance.objection', 'id'],
  recordMatchId: ['assurance.match_candidate', 'id'],
  accessGrantId: ['assurance.access_grant', 'id'],
  withheldLookId: ['assurance.withholding', 'id'],
  localId: ['social_care.child_local_id', 'local_id'],
};

/** Facts of a record, of which inputs name several. */
export const FACTS: Readonly<Record<string, string>> = {
  'WithholdHealthFactsInput.findings': 'health.assessment_finding',
  'WithholdHealthFactsInput.familyHistory': 'health.family_history',
  'WithholdMentalHealthNotesInput.notes': 'health.mental_health_note',
  'WithholdFactsInput.family': 'social_care.family_time',
  'WithholdFactsInput.missing': 'social_care.missing_episode',
  'WithholdFactsInput.exploitation': 'social_care.exploitation_risk',
  'FactsInput.family': 'social_care.family_time',
  'FactsInput.missing': 'social_care.missing_episode',
  'FactsInput.exploitation': 'social_care.exploitation_risk',
};

/** Records of no child. */
const OTHERS: Readonly<Record<string, readonly [table: string, column: string]>> = {
  recordLinkId: ['assurance.record_link', 'id'],
  workerId: ['social_care.professional', 'subject'],
  person: ['social_care.professional', 'subject'],
  actionId: ['corporate_parenting.partnership_action', 'id'],
  'Query.action.id': ['corporate_parenting.partnership_action', 'id'],
  'Query.offer.id': ['housing.offer', 'id'],
  offerId: ['housing.offer', 'id'],
  authority: ['social_care.authority', 'code'],
  toAuthority: ['social_care.authority', 'code'],
  receivedBy: ['social_care.professional', 'subject'],
};

const DAYS = (today: string): string[] => [today, today, today, today, BEFORE, '2026-10-01', '2027-01-15'];

/** What to give so that an operation is mostly about one child: of whom the records are that it names. */
export function valuesFor(raw: RawData, child: string, number: number, choose: Choose): Values {
  const any = raw.children();
  const ids = [...Array.from({ length: 10 }, () => child), any[choose(any.length)]!, randomUUID()];
  return {
    ID: [...ids, 'none'],
    childId: ids,
    childReference: ids,
    'Query.child.id': [...ids, 'none', child.toUpperCase()],
    ...recordsOf(raw, child, choose),
    ...versionsOf(raw, child),
    ...plainValues(raw.today, number),
  };
}

function recordsOf(raw: RawData, child: string, choose: Choose): Values {
  const ofChild = Object.entries(RECORDS).map(([field, [table, column]]) => {
    const rows = raw.rows(table);
    const own = raw.ofChild(table, child).map((row) => row[column]);
    const other = rows.length > 0 ? [rows[choose(rows.length)]![column]] : [];
    const often = own.length > 0 ? Array.from({ length: Math.ceil(12 / own.length) }, () => own).flat() : [];
    return [field, [...often, ...other, randomUUID()]] as const;
  });
  const others = Object.entries(OTHERS).map(
    ([field, [table, column]]) => [field, [...raw.rows(table).map((row) => row[column]), randomUUID()]] as const,
  );
  const facts = Object.entries(FACTS).map(
    ([place, table]) => [place, [...raw.ofChild(table, child).map((row) => [row['id']]), [randomUUID()]]] as const,
  );
  return Object.fromEntries([...ofChild, ...others, ...facts]);
}

/** What is of no child: days, words and numbers that are mostly good ones. */
export const plainValues = (today: string, number: number): Values => ({
  Date: DAYS(today),
  first: [1, 2, 5, 20, 50],
  idempotencyKey: [`oracle ${number}`],
  dryRun: [true, false, false],
  until: ['2027-01-15'],
  expectedVersion: [0, 0, 1, 1, 2],
  reason: ['For the oracle: words that say why.'],
  words: ['For the oracle: some words.'],
  recipient: [...new Set([...ROLES.values()].map(({ agency }) => agency))],
  item: [...ITEMS.keys()],
  'GiveAccessGrantInput.items': [['identity.name', 'care.status'], ['health.status'], ['care.adoption', 'care.legal']],
  'RecordObjectionInput.about': [['care.contacts'], []],
  'EndDutyInput.reason': ['ACCOMMODATED', 'WITHDRAWN', 'REFUSED_OFFER'],
  'RecordSdqInput.answers': [Array.from({ length: 25 }, (_, at) => at % 3)],
  academicYear: [2024, 2025, 2026],
  sessionsPossible: [120],
  sessionsAuthorised: [4],
  sessionsUnauthorised: [2],
  sessionsSuspended: [0],
  postcode: ['YO1 7HH'],
  schoolUrn: ['121673', '999999'],
  number: ['A123456789012'],
});
