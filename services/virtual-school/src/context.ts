import type { CalendarDate, Scorecards, SubgraphContext } from '@hub/platform';
import type { EducationRecordRepository } from './education-record/educationRecord.repository';
import type { EducationMatchRepository } from './match/educationMatch.repository';
import type { PersonalEducationPlanRepository } from './pep/personalEducationPlan.repository';
import type { ChangeDependencies } from './record-change/changeRecord';

/** What the virtual school's resolvers find: repositories of one caller, for one request. */
export interface VirtualSchoolContext extends SubgraphContext {
  /** The day in England on which the request is answered. */
  today: CalendarDate;
  educationRecords: EducationRecordRepository;
  plans: PersonalEducationPlanRepository;
  matches: EducationMatchRepository;
  scorecards: Scorecards;
  /** What every mutation needs. */
  changing: ChangeDependencies;
}
