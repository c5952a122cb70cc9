import { randomUUID } from 'node:crypto';
import { refuseProblems, type RunQuery } from '@hub/platform';
import { changeRecord, type ChangeDependencies } from '../../record-change/changeRecord';
import { fieldChanges } from '../../record-change/FieldChange';
import { requirePupil } from '../../record-change/readPupil';
import { countSessions } from '../attendanceCodes';
import { ATTENDANCE_COLUMNS, type AttendanceRecord } from '../AttendanceRecord';
import { presentTerm } from '../presentAttendance';
import { shapeProblems, sumProblems } from './attendanceProblems';
import type { RecordAttendanceInput } from './recordAttendance.input';
import type { RecordAttendancePayload } from './recordAttendance.payload';

const READ = `select ${ATTENDANCE_COLUMNS} from term_attendance where child_id = $1 and academic_year = $2 and term = $3`;
const SAVE = `insert into term_attendance (id, child_id, academic_year, term, sessions_possible, sessions_authorised,
    sessions_unauthorised, hours_offered, suspensions, sessions_suspended, permanent_exclusions, version)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict (child_id, academic_year, term) do update set sessions_possible = excluded.sessions_possible,
    sessions_authorised = excluded.sessions_authorised, sessions_unauthorised = excluded.sessions_unauthorised,
    hours_offered = excluded.hours_offered, suspensions = excluded.suspensions,
    sessions_suspended = excluded.sessions_suspended, permanent_exclusions = excluded.permanent_exclusions,
    version = excluded.version, changed_at = now()`;

const FIELDS = ['sessionsPossible', 'sessionsAuthorised', 'sessionsUnauthorised', 'hoursOffered', 'suspensions',
  'sessionsSuspended', 'permanentExclusions'] as const; // prettier-ignore

/** Records a term of a child's attendance, or corrects it. */
export async function recordAttendance(
  dependencies: ChangeDependencies,
  input: RecordAttendanceInput,
): Promise<RecordAttendancePayload> {
  const { childId, academicYear, term } = input;
  const counts = countsOf(input, dependencies.today);
  const { record, dryRun, replayed } = await changeRecord<AttendanceRecord>(dependencies, {
    mutation: 'recordAttendance',
    category: 'education.attendance',
    table: 'attendance_change',
    what: 'The attendance of this term',
    childId,
    input,
    request: [academicYear, term, ...FIELDS.map((field) => counts[field])],
    read: (run) => readTerm(run, input),
    plan: async (run, current) => {
      await requirePupil(run, childId);
      const id = current?.id ?? randomUUID();
      const version = (current?.version ?? 0) + 1;
      const after = { id, childId, academicYear, term, ...counts, version, changedOn: dependencies.today };
      return {
        recordId: id,
        after,
        changes: fieldChanges(FIELDS, current, after),
        save: (save) => saveTerm(save, after),
      };
    },
  });
  return { childId, attendance: presentTerm(record), dryRun, replayed };
}

async function readTerm(run: RunQuery, { childId, academicYear, term }: RecordAttendanceInput) {
  const [found] = await run<AttendanceRecord>({ name: 'attendance-read', text: READ, values: [childId, academicYear, term] }); // prettier-ignore
  return found && { ...found, recordId: found.id };
}

async function saveTerm(run: RunQuery, record: AttendanceRecord): Promise<void> {
  const { id, childId, academicYear, term, version } = record;
  const { sessionsPossible, sessionsAuthorised, sessionsUnauthorised, hoursOffered } = record;
  const { suspensions, sessionsSuspended, permanentExclusions } = record;
  const values = [id, childId, academicYear, term, sessionsPossible, sessionsAuthorised, sessionsUnauthorised,
    hoursOffered, suspensions, sessionsSuspended, permanentExclusions, version]; // prettier-ignore
  await run({ name: 'attendance-save', text: SAVE, values });
}

/** What is to be saved, however it was given. @throws BAD_USER_INPUT */
function countsOf(input: RecordAttendanceInput, today: string) {
  refuseProblems(shapeProblems(input, today));
  const sums = input.register
    ? countSessions(input.register)
    : {
        sessionsPossible: input.sessionsPossible!,
        sessionsAuthorised: input.sessionsAuthorised!,
        sessionsUnauthorised: input.sessionsUnauthorised!,
        sessionsSuspended: input.sessionsSuspended ?? 0,
      };
  refuseProblems(sumProblems(sums));
  return {
    ...sums,
    // Kept to the tenth, as the database keeps it.
    hoursOffered: input.hoursOffered === null || input.hoursOffered === undefined ? null : Math.round(input.hoursOffered * 10) / 10, // prettier-ignore
    suspensions: input.suspensions ?? 0,
    permanentExclusions: input.permanentExclusions ?? 0,
  };
}
