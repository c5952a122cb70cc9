import 'reflect-metadata';
import type { SubgraphTypes } from '@hub/platform';
import { RecordAttainmentResolver } from './attainment/record/recordAttainment.resolver';
import { RecordAttendanceResolver } from './attendance/record/recordAttendance.resolver';
import { resolveChildReference } from './child/child.reference';
import { Child } from './child/child.type';
import type { VirtualSchoolContext } from './context';
import { EducationRecordResolver } from './education-record/educationRecord.resolver';
import { UpdateEnrolmentResolver } from './enrolment/update/updateEnrolment.resolver';
import { EducationMatchResolver } from './match/educationMatch.resolver';
import { RecordPepMeetingResolver } from './pep/meeting/recordPepMeeting.resolver';
import { resolvePersonalEducationPlanReference } from './pep/personalEducationPlan.reference';
import { PersonalEducationPlanResolver } from './pep/personalEducationPlan.resolver';
import { UpdatePersonalEducationPlanResolver } from './pep/review/updatePersonalEducationPlan.resolver';
import { StartPersonalEducationPlanResolver } from './pep/start/startPersonalEducationPlan.resolver';
import { resolveScorecardReference } from './scorecard/scorecard.reference';
import { ScorecardResolver } from './scorecard/scorecard.resolver';
import { Scorecard } from './scorecard/scorecard.type';
import { RecordSenResolver } from './sen/record/recordSen.resolver';
import { RecordUpnResolver } from './upn/record/recordUpn.resolver';

/** What the schema build needs of the virtual school: no database and no secret. */
export const virtualSchoolTypes: SubgraphTypes<VirtualSchoolContext> = {
  name: 'virtual-school',
  resolvers: [
    PersonalEducationPlanResolver,
    EducationRecordResolver,
    EducationMatchResolver,
    RecordPepMeetingResolver,
    UpdatePersonalEducationPlanResolver,
    StartPersonalEducationPlanResolver,
    UpdateEnrolmentResolver,
    RecordAttendanceResolver,
    RecordUpnResolver,
    RecordSenResolver,
    RecordAttainmentResolver,
    ScorecardResolver,
  ],
  references: {
    Child: resolveChildReference,
    PersonalEducationPlan: resolvePersonalEducationPlanReference,
    Scorecard: resolveScorecardReference,
  },
  orphanedTypes: [Child, Scorecard],
};
