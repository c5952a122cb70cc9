import { dateProblem, textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import { YEAR_GROUPS } from '../../academic-year/yearGroup';
import { dayInWords } from '../../academic-year/dayInWords';
import { lastStay, type EnrolmentState } from './EnrolmentState';
import type { UpdateEnrolmentInput } from './updateEnrolment.input';

type Found = InputProblem | null | undefined | false;

/** What is wrong with the input by itself. */
export function shapeProblems(input: UpdateEnrolmentInput, today: CalendarDate): Found[] {
  const { schoolName, schoolUrn, phase, designatedTeacher, taughtInYearGroup, since } = input;
  return [
    dateProblem('since', since, today),
    schoolName !== null && schoolName !== undefined && textProblem('schoolName', schoolName),
    !!schoolUrn && !/^\d{6}$/.test(schoolUrn) && { field: 'schoolUrn', message: 'A URN has six digits.' },
    !!schoolName && !phase && { field: 'phase', message: 'Say what kind of school it is.' },
    !schoolName && schoolProblem(input),
    !!designatedTeacher && textProblem('designatedTeacher', designatedTeacher),
    yearGroupProblem(taughtInYearGroup ?? null),
  ];
}

const schoolProblem = ({ schoolUrn, phase, designatedTeacher }: UpdateEnrolmentInput): Found =>
  (!!schoolUrn || !!phase || !!designatedTeacher) && { field: 'schoolName', message: 'Give the name of the school.' };

const yearGroupProblem = (group: number | null): Found =>
  group !== null &&
  (group < YEAR_GROUPS.first || group > YEAR_GROUPS.last) && {
    field: 'taughtInYearGroup',
    message: `Give a year group from ${YEAR_GROUPS.first} to ${YEAR_GROUPS.last}.`,
  };

/** What is wrong with it beside what is recorded. */
export function stateProblems(input: UpdateEnrolmentInput, current: EnrolmentState | undefined): Found[] {
  const last = lastStay(current);
  const since = last?.endedOn ?? last?.startedOn;
  return [
    !current &&
      !/^\d{3}$/.test(input.authority ?? '') && {
        field: 'authority',
        message:
          'Give the responsible authority’s DfE code, three digits: the virtual school has no record of this child yet.',
      },
    since !== undefined &&
      input.since < since && {
        field: 'since',
        message: `It cannot be before ${dayInWords(since)}, the last day on which the enrolment changed.`,
      },
    !input.schoolName &&
      (last === undefined || last.endedOn !== null) && {
        field: 'schoolName',
        message: 'The child is on no roll already; give the name of the school.',
      },
  ];
}
