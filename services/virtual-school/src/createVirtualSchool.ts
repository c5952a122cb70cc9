import 'reflect-metadata';
import {
  createCursors,
  createScorecards,
  londonDateOf,
  type CalendarDate,
  type Caller,
  type ServiceDependencies,
  type SubgraphDefinition,
} from '@hub/platform';
import type { VirtualSchoolContext } from './context';
import { EducationRecordRepository } from './education-record/educationRecord.repository';
import { EducationMatchRepository } from './match/educationMatch.repository';
import { PersonalEducationPlanRepository } from './pep/personalEducationPlan.repository';
import { resolveVirtualSchoolScope } from './relationship/resolveVirtualSchoolScope';
import { educationScorecard } from './scorecard/educationScorecard';
import { virtualSchoolTypes } from './virtualSchoolTypes';

export interface VirtualSchoolDependencies extends ServiceDependencies {
  /** Today in England; tests give another day. */
  today?: () => CalendarDate;
}

/** The virtual school's part of the graph, and the scope of its advisers and of designated teachers. */
export function createVirtualSchool({
  database,
  policy,
  cursorKey,
  today: dayNow = () => londonDateOf(new Date()),
}: VirtualSchoolDependencies): SubgraphDefinition<VirtualSchoolContext> {
  const cursors = createCursors(cursorKey);
  const { ageOfPermission } = policy.agreement.rules;
  return {
    ...virtualSchoolTypes,
    agencyName: 'Virtual school',
    createContext(caller: Caller): VirtualSchoolContext {
      const today = dayNow();
      return {
        caller,
        today,
        educationRecords: new EducationRecordRepository(caller, database, policy, today),
        plans: new PersonalEducationPlanRepository(caller, database, cursors, today),
        matches: new EducationMatchRepository(caller, database, today),
        scorecards: createScorecards(educationScorecard, { caller, database, today }),
        changing: { caller, database, policy, today },
      };
    },
    resolveScope: (subject, relationship) =>
      resolveVirtualSchoolScope(database, { subject, relationship, today: dayNow(), ageOfPermission }),
    ready: () => database.ping(),
  };
}
