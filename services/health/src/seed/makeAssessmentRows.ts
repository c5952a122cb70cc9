import type { SyntheticAssessment, SyntheticChild } from '@hub/platform';

/** Each assessment counts from the completed one before it, the initial from entry into care. */
export function makeAssessmentRows({ id, enteredCareOn, assessments }: SyntheticChild) {
  let last: SyntheticAssessment | null = null;
  return assessments.map((assessment) => {
    const { kind, dueOn, status, completedOn, practitionerType, version } = assessment;
    const row = {
      id: assessment.id,
      child_id: id,
      kind,
      status,
      counted_from: kind === 'REVIEW' && last?.completedOn ? last.completedOn : enteredCareOn,
      due_on: dueOn,
      booked_for: bookedDay(assessment),
      completed_on: completedOn,
      practitioner_type: practitionerType,
      follows: kind === 'REVIEW' ? (last?.id ?? null) : null,
      version,
      changed_at: new Date(),
      cancelled_because: status === 'CANCELLED' ? 'CARE_ENDED' : null,
    };
    if (status === 'COMPLETED') last = assessment;
    return row;
  });
}

/** A population names no appointments: one that is booked or was missed gets the due date, a completed one its day. */
function bookedDay({ status, dueOn, completedOn }: SyntheticAssessment): string | null {
  if (status === 'COMPLETED') return completedOn;
  return status === 'BOOKED' || status === 'DID_NOT_ATTEND' ? dueOn : null;
}
