import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@hub/platform';
import type { DuePlan } from './dueDates';
import type { EducationPlanKind } from './EducationPlanKind';
import type { EducationPlanRecord } from './EducationPlanRecord';

interface DraftPlan extends DuePlan {
  childId: string;
  kind: EducationPlanKind;
  countedFrom: CalendarDate;
}

/** A plan of which no more is known than when its meeting is due. */
export const draftPlan = ({
  childId,
  kind,
  countedFrom,
  academicYear,
  term,
  dueOn,
}: DraftPlan): EducationPlanRecord => ({
  id: randomUUID(),
  childId,
  kind,
  status: 'DRAFT',
  academicYear,
  term,
  countedFrom,
  dueOn,
  heldOn: null,
  quality: null,
  childsViewRecorded: null,
  targets: [],
  premiumAmount: null,
  premiumUse: null,
  version: 1,
});
