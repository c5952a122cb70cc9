import 'reflect-metadata';
import type { DatabaseDefinition } from '@hub/platform';
import { AchievementEntity, KeyStageResultEntity } from './attainment/attainment.entity';
import { TermAttendanceEntity } from './attendance/termAttendance.entity';
import { domainTables } from './domainTables';
import { EducationProfessionalEntity, EnrolmentEntity, PupilBirthEntity, PupilEntity } from './enrolment/enrolment.entity'; // prettier-ignore
import { migrations } from './migrations';
import { EducationPlanEntity, PlanSettingEntity, SchoolTermEntity } from './pep/educationPlan.entity';
import { recordChangeEntities, WriteReceiptEntity } from './record-change/recordChange.entity';
import { SpecialEducationalNeedsEntity } from './sen/sen.entity';
import { UniquePupilNumberEntity } from './upn/uniquePupilNumber.entity';

/** The virtual school's own database. Schema `public` is for callers; `relationship` is not. */
export const virtualSchoolDatabase: DatabaseDefinition = {
  name: 'virtual_school',
  migrations,
  entities: [
    PupilEntity,
    PupilBirthEntity,
    EnrolmentEntity,
    EducationProfessionalEntity,
    UniquePupilNumberEntity,
    SchoolTermEntity,
    PlanSettingEntity,
    EducationPlanEntity,
    TermAttendanceEntity,
    SpecialEducationalNeedsEntity,
    KeyStageResultEntity,
    AchievementEntity,
    ...recordChangeEntities,
    WriteReceiptEntity,
  ],
  domainTables,
  statistics: ['education'],
};
