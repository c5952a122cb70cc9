import type { RunQuery } from '@hub/platform';
import { refuseProblems } from '@hub/platform';
import { PUPIL_COLUMNS, type PupilRecord } from '../enrolment/EnrolmentRecord';

const PUPIL = `select ${PUPIL_COLUMNS} from pupil where child_id = $1`;

/** The pupil, or undefined while the virtual school holds no record of the child. */
export async function findPupil(run: RunQuery, childId: string): Promise<PupilRecord | undefined> {
  const [pupil] = await run<PupilRecord>({ name: 'education-find-pupil', text: PUPIL, values: [childId] });
  return pupil;
}

/** Everything else hangs on the pupil, which the first enrolment makes. @throws BAD_USER_INPUT */
export async function requirePupil(run: RunQuery, childId: string): Promise<PupilRecord> {
  const pupil = await findPupil(run, childId);
  refuseProblems([!pupil && { field: 'childId', message: 'The virtual school holds no record of this child yet. Record the enrolment first.' }]); // prettier-ignore
  return pupil!;
}
