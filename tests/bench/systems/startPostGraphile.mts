import { openTogether } from '../field/openTogether.mts';
import type { Field } from '../field/openField.mts';
import { QUESTIONS } from '../questions.mts';
import { startPeer } from './startPeer.mts';
import { picturesOf, type ChildRows } from './picturesOf.mts';
import { stopProcess } from './startHubSystem.mts';
import type { Answer, System } from './System.mts';

/** Above this PostgreSQL joins whole tables by merging them, 6 times as slow; without it PostGraphile is at its best. */
const MERGES_FROM = 10_000;

const CURRENT = 'condition: { endedOn: null }, orderBy: [STARTED_ON_DESC, OCCURRENCE_DESC], first: 1';
/** The same page of the same children, in the names that PostGraphile gives. */
const QUERY = `query Picture($subject: String!, $year: Int!, $first: Int!, $after: Cursor) {
  children: allCaseloads(condition: { subject: $subject }, orderBy: CHILD_ID_ASC, first: $first, after: $after) {
    nodes { child: childByChildId {
      rowId
      name: childNameByChildId { givenName familyName dateOfBirth }
      episodes: episodesByChildId(${CURRENT}) { nodes { legalStatus } }
      placements: placementsByChildId(${CURRENT}) { nodes { type } }
      patient: patientByChildId { matchedOn }
      assessments: healthAssessmentsByChildId { nodes { status dueOn } }
      pupil: pupilByChildId { taughtWithYear }
      pupilBirth: pupilBirthByChildId { dateOfBirth }
      terms: termAttendancesByChildId(condition: { academicYear: $year }) {
        nodes { sessionsPossible sessionsAuthorised sessionsUnauthorised } }
      applicant: applicantByChildId { matchedOn }
      applications: housingApplicationsByChildId(condition: { status: "OPEN" }, orderBy: [MADE_ON_DESC], first: 1) {
        nodes { band } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** PostGraphile on one database that holds what all four agencies know: the best place for it. */
export async function startPostGraphile(field: Field): Promise<System> {
  const settings = await openTogether(field);
  const options = field.children > MERGES_FROM ? { options: '-c enable_mergejoin=off' } : {};
  const { child, url } = await startPeer('postgraphile.mts', { ...settings, ...options });
  const { persona: subject } = QUESTIONS.picture;
  const year = field.academicYear;
  return {
    name: 'postgraphile',
    processes: [child.pid!],
    answersOnly: 'picture',
    url: `${url}graphql`,
    headers: () => ({ 'content-type': 'application/json' }),
    body: (_question, window) => JSON.stringify({ query: QUERY, variables: { subject, year, ...window } }),
    read: ({ children: { nodes, pageInfo } }: Answer) => ({
      children: { nodes: picturesOf(nodes.map(rowsOf), field.today), pageInfo },
    }),
    stop: () => stopProcess(child),
  };
}

const rowsOf = ({ child }: Answer): ChildRows => ({
  id: child.rowId,
  name: child.name,
  legalStatus: child.episodes.nodes[0]?.legalStatus ?? null,
  placement: child.placements.nodes[0] ?? null,
  patient: child.patient,
  assessments: child.assessments.nodes,
  taughtWithYear: child.pupil?.taughtWithYear ?? null,
  bornOn: child.pupilBirth?.dateOfBirth ?? null,
  terms: child.terms.nodes,
  applicant: child.applicant,
  application: child.applications.nodes[0] ?? null,
});
