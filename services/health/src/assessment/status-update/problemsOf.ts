import type { CalendarDate } from '@hub/platform';
import type { AssessmentRecord } from '../AssessmentRecord';
import { ALLOWED_TRANSITIONS, STATUS_IN_WORDS } from '../AssessmentStatus';
import { MAY_CARRY_OUT } from '../PractitionerType';
import type { ChangeableField } from './FieldChange';
import type { StatusUpdate } from './StatusUpdate';

/** One input field that cannot be used, and why, for whoever filled it in. */
export interface FieldProblem {
  field: ChangeableField;
  message: string;
}

type Rule = (before: AssessmentRecord, update: StatusUpdate, today: CalendarDate) => string | null | false | undefined;

/** Every problem at once, so that nobody has to send a form five times. */
export function problemsOf(before: AssessmentRecord, update: StatusUpdate, today: CalendarDate): FieldProblem[] {
  return RULES.flatMap(([field, rule]) => {
    const message = rule(before, update, today);
    return message ? [{ field, message }] : [];
  });
}

const transition: Rule = ({ status }, update) => {
  const allowed = ALLOWED_TRANSITIONS[status];
  if (allowed.includes(update.status)) return null;
  const now = `This assessment is ${STATUS_IN_WORDS[status]}`;
  if (allowed.length === 0) return `${now}, which is final. It cannot be changed.`;
  const next = allowed.map((each) => STATUS_IN_WORDS[each]).join(', ');
  return `${now}. It can become: ${next}. It cannot become ${STATUS_IN_WORDS[update.status]}.`;
};

const bookingDay: Rule = ({ status, bookedFor, countedFrom }, update) => {
  if (update.status !== 'BOOKED')
    return update.bookedFor && 'Leave out the day of the appointment unless you book one.';
  if (!update.bookedFor) return 'Give the day of the appointment.';
  if (update.bookedFor < countedFrom)
    return `The appointment cannot be before ${inWords(countedFrom)}, when the count began.`;
  return status === 'BOOKED' && update.bookedFor === bookedFor && 'It is already booked for that day.';
};

const missedDay: Rule = ({ bookedFor }, { status }, today) =>
  status === 'DID_NOT_ATTEND' && bookedFor !== null && bookedFor > today &&
  `The appointment is on ${inWords(bookedFor)}, which is still to come, so it cannot have been missed.`; // prettier-ignore

const completionDay: Rule = ({ kind, countedFrom }, { status, completedOn }, today) => {
  if (status !== 'COMPLETED')
    return completedOn && 'Leave out the day of completion unless the assessment is completed.';
  if (!completedOn) return 'Give the day on which the assessment took place.';
  if (completedOn > today) return 'The day of completion is in the future.';
  if (completedOn >= countedFrom) return null;
  const start = kind === 'INITIAL' ? 'the child entered care' : 'the last assessment took place';
  return `The day of completion is before ${inWords(countedFrom)}, when ${start}.`;
};

const practitioner: Rule = ({ kind }, { status, practitionerType }) => {
  if (status !== 'COMPLETED')
    return practitionerType && 'Leave out the practitioner unless the assessment is completed.';
  if (!practitionerType) return 'Say what kind of practitioner carried out the assessment.';
  if (MAY_CARRY_OUT[kind].includes(practitionerType)) return null;
  return 'An initial health assessment must be carried out by a registered medical practitioner (a doctor). A nurse or a midwife may carry out the reviews that follow.';
};

const reason: Rule = (_before, { status, cancelledBecause }) =>
  status !== 'CANCELLED' && cancelledBecause && 'Leave out the reason unless the assessment is cancelled.';

const RULES: readonly (readonly [ChangeableField, Rule])[] = [
  ['status', transition],
  ['status', missedDay],
  ['bookedFor', bookingDay],
  ['completedOn', completionDay],
  ['practitionerType', practitioner],
  ['cancelledBecause', reason],
];

/** 2026-11-02 as `2 November 2026`. */
const inWords = (date: CalendarDate): string => DAY_IN_WORDS.format(new Date(`${date}T00:00:00Z`));
const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
