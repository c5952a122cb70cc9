import { accommodationCodes, activityCodes, inTouchCodes } from '../codes';
import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import type { LeaverAccommodation, LeaverActivity, LeaverAddress, PathwayPlan } from './leaver.type';

export const pathwayPart = rowsPart<PathwayPlan, OfChild<PathwayPlan> | null>(
  {
    from: 'pathway_plan',
    columns: {
      version: 'version',
      agreedOn: 'agreed_on',
      reviewedOn: 'reviewed_on',
      reviewDueOn: 'review_due_on',
      reviewOverdue: 'review_due_on < $1::date',
      goals: 'goals',
      youngPersonAgrees: 'young_person_agrees',
    },
    orderBy: 'child_id',
  },
  (_childId, [plan]) => plan ?? null,
);

type ActivityRow = Omit<LeaverActivity, 'inEducationEmploymentOrTraining'>;

export const activityPart = rowsPart<ActivityRow, OfChild<LeaverActivity>[]>(
  {
    from: 'leaver_activity',
    columns: {
      activityId: 'id',
      version: 'version',
      asAt: 'as_at',
      inTouch: 'in_touch',
      activity: 'activity',
      note: 'note',
    },
    orderBy: 'as_at desc, id',
  },
  (_childId, rows) => rows.map(presentActivity),
);

/** F and P codes are education, employment or training, G codes are not; anything else is not known. */
export function presentActivity<Row extends ActivityRow>(row: Row): Row & LeaverActivity {
  const activity = activityCodes.nameOf(row.activity);
  const inEducationEmploymentOrTraining = activity && row.activity ? /^[FP]/.test(row.activity) : null;
  return { ...row, inTouch: inTouchCodes.nameOf(row.inTouch), activity, inEducationEmploymentOrTraining };
}

export const accommodationPart = rowsPart<LeaverAccommodation, OfChild<LeaverAccommodation>[]>(
  {
    from: 'leaver_accommodation',
    columns: {
      accommodationId: 'id',
      version: 'version',
      since: 'since',
      endedOn: 'ended_on',
      kind: 'kind',
      suitable: 'suitable',
      visitedOn: 'visited_on',
    },
    orderBy: 'since desc, id',
  },
  (_childId, rows) => rows.map((row) => ({ ...row, kind: accommodationCodes.nameOf(row.kind) })),
);

/** Only today's. */
export const leaverAddressPart = rowsPart<LeaverAddress, OfChild<LeaverAddress> | null>(
  {
    from: 'leaver_address',
    columns: { since: 'since', address: 'address', postcode: 'postcode' },
    where: 'since <= $1::date and (ended_on is null or ended_on > $1::date)',
    orderBy: 'since desc, id',
  },
  (_childId, [address]) => address ?? null,
);
