import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import {
  AssessmentChangeEntity,
  HealthAssessmentEntity,
  WriteReceiptEntity,
} from './assessment/healthAssessment.entity';
import { HealthChecksEntity } from './checks/healthChecks.entity';
import { AssessmentFindingEntity, ImmunisationEntity, SubstanceMisuseEntity } from './clinical/healthClinical.entity';
import { domainTables } from './domainTables';
import { FamilyHistoryEntity } from './family-history/familyHistory.entity';
import { MentalHealthNoteEntity, MentalHealthReferralEntity } from './mental-health/mentalHealth.entity';
import { migrations } from './migrations';
import { HealthProfessionalEntity, NhsNumberEntity, PatientBirthEntity, PatientEntity } from './patient/patient.entity';
import { HealthPlanEntity } from './plan/healthPlan.entity';
import { SdqAnswersEntity, SdqScoreEntity } from './sdq/sdq.entity';

/** Health's own database. Schema `public` is for callers; `relationship` is not. */
export const healthDatabase: DatabaseDefinition = {
  name: 'health',
  migrations,
  entities: [
    PatientEntity,
    PatientBirthEntity,
    NhsNumberEntity,
    HealthProfessionalEntity,
    HealthAssessmentEntity,
    AssessmentChangeEntity,
    WriteReceiptEntity,
    HealthChecksEntity,
    HealthPlanEntity,
    AssessmentFindingEntity,
    ImmunisationEntity,
    SubstanceMisuseEntity,
    FamilyHistoryEntity,
    SdqScoreEntity,
    SdqAnswersEntity,
    MentalHealthReferralEntity,
    MentalHealthNoteEntity,
  ],
  domainTables,
  statistics: ['initial_assessments', 'health'],
};
