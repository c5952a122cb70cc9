import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@hub/platform';
import { academicYearOf } from '../../academic-year/academicYear';
import type { EnrolmentRecord, PupilRecord } from '../EnrolmentRecord';
import { lastStay, type EnrolmentState } from './EnrolmentState';
import type { UpdateEnrolmentInput } from './updateEnrolment.input';

/** The enrolment as it would be, and which stays differ from before. */
export interface EnrolmentPlan {
  after: EnrolmentState;
  changedStays: EnrolmentRecord[];
}

/** Decides a change from what is recorded, the wish and the day alone; it touches nothing. */
export function planEnrolment(
  current: EnrolmentState | undefined,
  input: UpdateEnrolmentInput,
  today: CalendarDate,
): EnrolmentPlan {
  const { childId } = input;
  const version = (current?.version ?? 0) + 1;
  const changedStays = changeStays(lastStay(current), input, today);
  const changedIds = new Set(changedStays.map(({ id }) => id));
  const kept = (current?.stays ?? []).filter(({ id }) => !changedIds.has(id));
  const after = {
    childId,
    version,
    pupil: { ...pupilOf(current, input, today), version },
    stays: [...kept, ...changedStays],
    dateOfBirth: current?.dateOfBirth ?? null,
  };
  return { after, changedStays };
}

function pupilOf(current: EnrolmentState | undefined, input: UpdateEnrolmentInput, today: CalendarDate): PupilRecord {
  const { childId, authority, taughtInYearGroup = null } = input;
  const taughtWithYear = taughtInYearGroup === null ? null : academicYearOf(today) - taughtInYearGroup;
  const known = current?.pupil ?? { childId, authority: authority!, matchedOn: today, version: 0 };
  return { ...known, taughtWithYear, changedOn: today };
}

/** The same first day is a correction; else the open stay ends on the day on which the next begins. */
function changeStays(last: EnrolmentRecord | undefined, input: UpdateEnrolmentInput, today: CalendarDate) {
  const open = last?.endedOn === null ? last : undefined;
  if (!input.schoolName) return open ? [{ ...open, endedOn: input.since, changedOn: today }] : [];
  if (open?.startedOn === input.since) return [{ ...open, ...schoolOf(input), changedOn: today }];
  const next = { id: randomUUID(), childId: input.childId, ...schoolOf(input), startedOn: input.since, endedOn: null, changedOn: today }; // prettier-ignore
  return open ? [{ ...open, endedOn: input.since, changedOn: today }, next] : [next];
}

const schoolOf = ({ schoolUrn, schoolName, phase, designatedTeacher }: UpdateEnrolmentInput) => ({
  schoolUrn: schoolUrn ?? null,
  schoolName: schoolName!.trim(),
  phase: phase!,
  designatedTeacher: designatedTeacher?.trim() ?? null,
});
