import { permanencePlanCodes } from '../codes';
import type { OfChild } from '../child/ChildPart';
import { listsPart } from '../child/rowsPart';
import type { CarePlan, StatutoryVisit } from './plan.type';

type PlanRow = Pick<CarePlan, 'agreedOn' | 'summary' | 'permanencePlan' | 'permanenceAgreedOn'>;

/** Null when nothing of it is recorded. */
export const planPart = listsPart<{ plans: PlanRow; visits: StatutoryVisit }, OfChild<CarePlan> | null>(
  {
    plans: {
      from: 'care_plan',
      columns: {
        agreedOn: 'agreed_on',
        summary: 'summary',
        permanencePlan: 'permanence_plan',
        permanenceAgreedOn: 'permanence_agreed_on',
      },
      orderBy: 'child_id',
    },
    visits: {
      from: 'visit',
      columns: {
        visitId: 'id',
        version: 'version',
        dueOn: 'due_on',
        doneOn: 'done_on',
        seenAlone: 'seen_alone',
        note: 'note',
        overdue: 'done_on is null and due_on < $1::date',
      },
      orderBy: 'done_on desc nulls first, due_on desc, id',
    },
  },
  (childId, { plans: [plan], visits }) => {
    if (!plan && visits.length === 0) return null;
    const { agreedOn = null, summary = null, permanencePlan = null, permanenceAgreedOn = null } = plan ?? {};
    const nextVisitDueOn = visits.find(({ doneOn }) => doneOn === null)?.dueOn ?? null;
    const plannedFor = permanencePlanCodes.nameOf(permanencePlan);
    return { childId, agreedOn, summary, permanencePlan: plannedFor, permanenceAgreedOn, nextVisitDueOn, visits };
  },
);
