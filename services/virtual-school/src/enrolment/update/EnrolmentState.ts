import type { CalendarDate, RunQuery } from '@hub/platform';
import { academicYearOf } from '../../academic-year/academicYear';
import type { VersionedRecord } from '../../record-change/changeRecord';
import { ENROLMENT_COLUMNS, PUPIL_COLUMNS, type EnrolmentRecord, type PupilRecord } from '../EnrolmentRecord';

/** A child's enrolment as a whole: one version for the pupil and all stays. */
export interface EnrolmentState extends VersionedRecord {
  pupil: PupilRecord;
  stays: EnrolmentRecord[];
  dateOfBirth: CalendarDate | null;
}

const PUPIL = `select ${PUPIL_COLUMNS},
  (select date_of_birth from pupil_birth where pupil_birth.child_id = pupil.child_id) as "dateOfBirth"
  from pupil where child_id = $1`;
const STAYS = `select ${ENROLMENT_COLUMNS} from enrolment where child_id = $1 order by started_on`;

/** Undefined while the virtual school holds no record of the child. */
export async function readEnrolment(run: RunQuery, childId: string) {
  const [row] = await run<PupilRecord & { dateOfBirth: CalendarDate | null }>({ name: 'enrolment-pupil', text: PUPIL, values: [childId] }); // prettier-ignore
  if (!row) return undefined;
  const { dateOfBirth, ...pupil } = row;
  const stays = await run<EnrolmentRecord>({ name: 'enrolment-stays', text: STAYS, values: [childId] });
  return { recordId: childId, childId, version: pupil.version, pupil, stays, dateOfBirth };
}

/** The latest stay: the one of today, or one that begins soon. */
export const lastStay = (state: EnrolmentState | undefined): EnrolmentRecord | undefined => state?.stays.at(-1);

/** What a change of an enrolment is told by. */
export function enrolmentFields(state: EnrolmentState | undefined, today: CalendarDate) {
  const stay = lastStay(state);
  const isOpen = stay !== undefined && stay.endedOn === null;
  const taughtWithYear = state?.pupil.taughtWithYear ?? null;
  return {
    schoolName: isOpen ? stay.schoolName : null,
    schoolUrn: isOpen ? stay.schoolUrn : null,
    phase: isOpen ? stay.phase : null,
    designatedTeacher: isOpen ? stay.designatedTeacher : null,
    since: isOpen ? stay.startedOn : (stay?.endedOn ?? null),
    taughtInYearGroup: taughtWithYear === null ? null : academicYearOf(today) - taughtWithYear,
  };
}

export const ENROLMENT_FIELDS = ['schoolName', 'schoolUrn', 'phase', 'designatedTeacher', 'since', 'taughtInYearGroup'] as const; // prettier-ignore
