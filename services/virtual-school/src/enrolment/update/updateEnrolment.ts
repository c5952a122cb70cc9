import { refuseProblems } from '@hub/platform';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { fieldChanges } from '../../record-change/FieldChange';
import { presentEnrolment } from '../presentEnrolment';
import { shapeProblems, stateProblems } from './enrolmentProblems';
import { ENROLMENT_FIELDS, enrolmentFields, readEnrolment, type EnrolmentState } from './EnrolmentState';
import { planEnrolment } from './planEnrolment';
import { saveEnrolment } from './saveEnrolment';
import type { UpdateEnrolmentInput } from './updateEnrolment.input';
import type { UpdateEnrolmentPayload } from './updateEnrolment.payload';

/** Records where a child goes to school. A move changes the roll of both schools, and who reaches the child, at once. */
export async function updateEnrolment(
  dependencies: ChangeDependencies,
  input: UpdateEnrolmentInput,
): Promise<UpdateEnrolmentPayload> {
  const { childId } = input;
  const { today } = dependencies;
  refuseProblems(shapeProblems(input, today));
  const { record, dryRun, replayed } = await changeRecord<EnrolmentState>(dependencies, {
    mutation: 'updateEnrolment',
    category: 'education.enrolment',
    table: 'enrolment_change',
    what: 'The enrolment',
    childId,
    input,
    request: requestOf(input),
    read: (run) => readEnrolment(run, childId),
    plan: (_run, current) => {
      refuseProblems(stateProblems(input, current));
      const planned = planEnrolment(current, input, today);
      const changes = fieldChanges(ENROLMENT_FIELDS, enrolmentFields(current, today), enrolmentFields(planned.after, today)); // prettier-ignore
      return Promise.resolve({ recordId: childId, after: planned.after, changes, save: (run) => saveEnrolment(run, planned) }); // prettier-ignore
    },
  });
  return { childId, enrolment: presentEnrolment(childId, record, today), dryRun, replayed };
}

const requestOf = (input: UpdateEnrolmentInput): unknown[] =>
  [input.since, input.schoolName, input.schoolUrn, input.phase, input.designatedTeacher, input.taughtInYearGroup,
    input.authority].map((value) => value ?? null); // prettier-ignore
