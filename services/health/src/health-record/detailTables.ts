import type { HealthChecksRecord } from '../checks/HealthChecksRecord';
import type { AssessmentFinding, Immunisation, SubstanceMisuse } from '../clinical/healthClinical.type';
import type { FamilyHistoryEntry } from '../family-history/healthFamilyHistory.type';
import type { MentalHealthNote } from '../mental-health/mentalHealth.type';
import type { MentalHealthReferral } from '../mental-health/mentalHealthReferral.type';
import type { HealthPlan } from '../plan/healthPlan.type';
import type { SdqAnswersRecord, SdqScoreRecord } from '../sdq/SdqRecord';

/** One row of each table, as its query gives it. */
export interface DetailRow {
  health_checks: HealthChecksRecord;
  health_plan: HealthPlan;
  assessment_finding: AssessmentFinding;
  immunisation: Immunisation;
  substance_misuse: SubstanceMisuse;
  family_history: FamilyHistoryEntry;
  sdq_score: SdqScoreRecord;
  sdq_answers: SdqAnswersRecord;
  mental_health_referral: MentalHealthReferral;
  mental_health_note: MentalHealthNote;
}
export type DetailTable = keyof DetailRow;

/** A part of a health record by its field, and the tables that hold it; all tables of a part hold one category. */
export const DETAIL_TABLES = {
  checks: ['health_checks'],
  plan: ['health_plan'],
  clinical: ['assessment_finding', 'immunisation', 'substance_misuse'],
  familyHistory: ['family_history'],
  sdqTotal: ['sdq_score'],
  sdqItems: ['sdq_answers'],
  mentalReferred: ['mental_health_referral'],
  mental: ['mental_health_note'],
} as const satisfies Record<string, readonly DetailTable[]>;
export type DetailPart = keyof typeof DETAIL_TABLES;

/** Columns as the graph's types call them; JSON writes a date as yyyy-mm-dd. */
const COLUMNS: Readonly<Record<DetailTable, string>> = {
  health_checks: `gp_registered as "gpRegistered", dentist_registered as "dentistRegistered", teeth_checked_on as "teethCheckedOn",
    immunisations_up_to_date as "immunisationsUpToDate", development_up_to_date as "developmentUpToDate", checked_on as "checkedOn"`,
  health_plan: `allergies, medication, appointments, safety_plan as "safetyPlan", passport_issued_on as "passportIssuedOn", version`,
  assessment_finding: `id, assessment_id as "assessmentId", found_on as "foundOn", area, finding, action`,
  immunisation: `id, vaccine, dose, due_on as "dueOn", given_on as "givenOn", declined`,
  substance_misuse: `id, identified_on as "identifiedOn", substance, offered_on as "offeredOn", received_from as "receivedFrom"`,
  family_history: `id, relation, condition, recorded_on as "recordedOn"`,
  sdq_score: `id, completed_on as "completedOn", completed_by as "completedBy", total`,
  sdq_answers: `sdq_id as id, completed_on as "completedOn", completed_by as "completedBy", answers`,
  mental_health_referral: `id, reference, service_name as "serviceName", referred_on as "referredOn", status,
    accepted_on as "acceptedOn", first_contact_on as "firstContactOn", closed_on as "closedOn", version`,
  mental_health_note: `id, referral_id as "referralId", noted_on as "notedOn", kind, content`,
};

export const detailQuery = (table: DetailTable): string =>
  `select child_id as "childId", ${COLUMNS[table]} from ${table}`;
