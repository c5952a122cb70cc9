import type { CalendarDate, InputProblem } from '@hub/platform';
import { dayInWords } from '../../academic-year/dayInWords';
import type { TermCalendar } from '../../academic-year/TermCalendar';
import { termInWords } from '../../academic-year/TermDates';
import type { EducationPlanRecord } from '../EducationPlanRecord';
import { STATUS_IN_WORDS, WAITS_FOR_MEETING } from '../EducationPlanStatus';
import { contentProblems } from '../planContentProblems';
import type { RecordPepMeetingInput } from './recordPepMeeting.input';

type Found = InputProblem | null | undefined | false;

/** Every problem at once, so that nobody has to send a form five times. */
export const meetingProblems = (
  plan: EducationPlanRecord,
  input: RecordPepMeetingInput,
  { today, calendar }: { today: CalendarDate; calendar: TermCalendar },
): Found[] => [
  plan.status !== WAITS_FOR_MEETING && {
    field: 'planId',
    message: `This plan is ${STATUS_IN_WORDS[plan.status]}; a meeting can be recorded of a draft only.`,
  },
  dayProblem(plan, input.heldOn, today, calendar),
  input.targets.length === 0 && { field: 'targets', message: 'Give at least one target.' },
  useProblem(input),
  ...contentProblems(input),
];

/** "Once in each term": a meeting before the term would leave the term without one. */
function dayProblem(
  plan: EducationPlanRecord,
  heldOn: CalendarDate,
  today: CalendarDate,
  calendar: TermCalendar,
): Found {
  const field = 'heldOn';
  const { startsOn } = calendar.find(plan);
  if (heldOn > today) return { field, message: 'The day of the meeting is in the future.' };
  if (heldOn < plan.countedFrom) {
    const start = plan.kind === 'INITIAL' ? 'the child entered care' : 'the meeting before was held';
    return { field, message: `The day of the meeting is before ${dayInWords(plan.countedFrom)}, when ${start}.` };
  }
  return (
    plan.kind === 'TERMLY' &&
    heldOn < startsOn && {
      field,
      message: `This plan is for ${termInWords(plan)}, which begins on ${dayInWords(startsOn)}; the meeting cannot be before.`,
    }
  );
}

const useProblem = ({ pupilPremiumPlus, pupilPremiumPlusUse }: RecordPepMeetingInput): Found =>
  (pupilPremiumPlus ?? 0) > 0 &&
  !pupilPremiumPlusUse && { field: 'pupilPremiumPlusUse', message: 'Say what the Pupil Premium Plus is spent on.' };
