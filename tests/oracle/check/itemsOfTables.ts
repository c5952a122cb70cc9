const words = (text: string): string[] => text.trim().split(/\s+/);

/** Which item a change of a table is a change of: by hand, and so a copy of its own of what the services say. */
const BY_ITEM: Readonly<Record<string, string>> = {
  structure: 'social_care.child',
  'identity.name': 'social_care.child_name health.patient_birth virtual_school.pupil_birth housing.applicant_birth',
  'identity.characteristics': 'social_care.child_characteristics',
  'identity.localId': 'social_care.child_local_id',
  'identity.upn': 'virtual_school.unique_pupil_number virtual_school.upn_change',
  'identity.nhsNumber': 'health.nhs_number',
  'care.status': `social_care.care_status social_care.care_leaver_status social_care.authority
    social_care.relationship.restricted_child social_care.relationship.restriction_change
    social_care.care_transfer`,
  'care.legal': 'social_care.episode',
  'care.delegation':
    'social_care.parental_responsibility social_care.delegated_decision social_care.contact_restriction',
  'care.placementType': 'social_care.placement',
  'care.placementAddress': 'social_care.placement_address',
  'care.carerContact': 'social_care.carer_contact',
  'care.plan': 'social_care.care_plan social_care.visit',
  'care.reviews': 'social_care.review',
  'care.contacts': 'social_care.professional social_care.worker_allocation social_care.worker_allocation_change',
  'care.family': 'social_care.family_time social_care.sibling social_care.support_person',
  'care.missing': 'social_care.missing_episode',
  'care.exploitation': 'social_care.exploitation_risk',
  'care.adoption': 'social_care.adoption_record',
  'care.youthJustice': 'social_care.youth_justice_involvement',
  'health.request': 'social_care.health_assessment_request',
  'voice.shared': 'social_care.shared_view',
  'voice.views': 'social_care.recorded_view',
  'leaver.pathway': 'social_care.pathway_plan',
  'leaver.activity': 'social_care.leaver_activity',
  'leaver.accommodation': 'social_care.leaver_accommodation',
  'leaver.address': 'social_care.leaver_address',
  'education.enrolment': 'virtual_school.pupil virtual_school.enrolment virtual_school.enrolment_change',
  'education.pep': 'virtual_school.personal_education_plan virtual_school.plan_change virtual_school.plan_setting',
  'education.attendance': 'virtual_school.term_attendance virtual_school.attendance_change',
  'education.sen': 'virtual_school.special_educational_needs virtual_school.sen_change',
  'education.attainment': 'virtual_school.key_stage_result virtual_school.achievement virtual_school.attainment_change',
  'health.status': 'health.patient health.health_assessment health.assessment_change health.health_checks',
  'health.plan': 'health.health_plan',
  'health.clinical': 'health.assessment_finding health.immunisation health.substance_misuse',
  'health.familyHistory': 'health.family_history',
  'health.sdqTotal': 'health.sdq_score',
  'health.sdqItems': 'health.sdq_answers',
  'health.mentalReferred': 'health.mental_health_referral',
  'health.mental': 'health.mental_health_note',
  'housing.application': `housing.applicant housing.housing_application housing.band_period housing.housing_duty
    housing.application_change`,
  'housing.tenancy': 'housing.housing_tenancy housing.tenancy_change',
  permission: 'assurance.permission assurance.permission_change',
  partnership: `corporate_parenting.partnership_action corporate_parenting.action_change corporate_parenting.strategy_change
    corporate_parenting.partner`,
  'public.strategy': 'corporate_parenting.strategy corporate_parenting.strategy_update',
  'public.offers': 'housing.council housing.offer housing.offer_assurance housing.offer_change',
  'assurance.review': 'assurance.emergency_review assurance.withholding',
  'access.grants': 'assurance.access_grant',
  recordMatch: `assurance.match_candidate assurance.candidate_name assurance.candidate_nhs_number assurance.candidate_upn
    assurance.record_link assurance.rejected_match`,
};

const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_ITEM).flatMap(([item, tables]) => words(tables).map((table) => [table, item] as const)),
);

/** Undefined for what the database keeps by itself from other tables. */
export const itemOfTable = (table: string): string | undefined => KNOWN.get(table);

/** Tables in which each row says itself which item it is about. */
export const SAYS_ITSELF = ['social_care', 'health'].flatMap((owner) => [
  `${owner}.relationship.release`,
  `${owner}.relationship.withheld_fact`,
]);
/** Recorded by whoever may write permissions, answered by whoever reviews. */
export const OBJECTIONS = 'assurance.objection';
