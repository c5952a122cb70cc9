import type { Values } from '../../conformance/support/operations/RandomInput';
import type { RawData } from '../raw/RawData';

/** By input: the table whose version its `expectedVersion` means. */
const VERSIONED: Readonly<Record<string, string>> = {
  UpdateHealthAssessmentStatusInput: 'health.health_assessment',
  UpdateReferralInput: 'health.mental_health_referral',
  UpdateHealthPlanInput: 'health.health_plan',
  ChangeBandInput: 'housing.housing_application',
  EndDutyInput: 'housing.housing_application',
  RecordDutyInput: 'housing.housing_application',
  EndTenancyInput: 'housing.housing_tenancy',
  UpdatePathwayPlanInput: 'social_care.pathway_plan',
  RecordAccommodationInput: 'social_care.leaver_accommodation',
  RecordAccommodationVisitInput: 'social_care.leaver_accommodation',
  UpdateMissingEpisodeInput: 'social_care.missing_episode',
  RecordVisitInput: 'social_care.visit',
  UpdateCarePlanInput: 'social_care.care_plan',
  EndYouthJusticeInput: 'social_care.youth_justice_involvement',
  ChangeViewAudienceInput: 'social_care.shared_view',
  CancelTransferInput: 'social_care.care_transfer',
  EndAllocationInput: 'social_care.worker_allocation',
  UpdateEnrolmentInput: 'virtual_school.pupil',
  RecordPepMeetingInput: 'virtual_school.personal_education_plan',
  UpdatePersonalEducationPlanInput: 'virtual_school.personal_education_plan',
  RecordSenInput: 'virtual_school.special_educational_needs',
  RecordUpnInput: 'virtual_school.unique_pupil_number',
  WithdrawPermissionInput: 'assurance.permission',
};

/** Mostly the version that the child’s own record has; 0 where there is none. */
export const versionsOf = (raw: RawData, child: string): Values =>
  Object.fromEntries(
    Object.entries(VERSIONED).map(([input, table]) => {
      const own = raw.ofChild(table, child).map((row) => row['version'] as number);
      const held = own.length > 0 ? own : [0];
      return [`${input}.expectedVersion`, [...held, ...held, ...held, 1, 2]];
    }),
  );
