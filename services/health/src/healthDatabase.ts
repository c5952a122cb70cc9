import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import {
  AssessmentChangeEntity,
  HealthAssessmentEntity,
  WriteReceiptEntity,
} from './assessment/healthAssessment.entity';
import { domainTables } from './domainTables';
import { migrations } from './migrations';
import { HealthProfessionalEntity, NhsNumberEntity, PatientBirthEntity, PatientEntity } from './patient/patient.entity';

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
  ],
  domainTables,
};
