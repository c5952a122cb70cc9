import { LEGAL_STATUS, PLACEMENT_TYPE } from '../hand-written/codes.mts';
import { attendanceOf, yearGroupOf } from '../hand-written/readEducation.mts';
import { sumOf } from '../measure/figures.mts';

/** What a system that knows tables but no rules answers of one child: codes, and rows to reckon with. */
export interface ChildRows {
  id: string;
  name: { givenName: string; familyName: string; dateOfBirth: string };
  legalStatus: string | null;
  placement: { type: string | null } | null;
  patient: { matchedOn: string | null } | null;
  assessments: { status: string; dueOn: string }[];
  taughtWithYear: number | null;
  bornOn: string | null;
  terms: { sessionsPossible: number; sessionsAuthorised: number; sessionsUnauthorised: number }[];
  applicant: { matchedOn: string | null } | null;
  application: { band: string | null } | null;
}

/** The same in the form of the graph, to be compared. It is done once for each window, not while it is measured. */
export const picturesOf = (children: ChildRows[], today: string) => children.map((rows) => pictureOf(rows, today));

function pictureOf(rows: ChildRows, today: string) {
  const open = rows.assessments.filter(({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED');
  const due = open.map(({ dueOn }) => dueOn).sort();
  const missed = rows.terms.map((term) => term.sessionsAuthorised + term.sessionsUnauthorised);
  const possible = rows.terms.map((term) => term.sessionsPossible);
  return {
    id: rows.id,
    name: rows.name,
    care: {
      legal: { legalStatus: LEGAL_STATUS[rows.legalStatus ?? ''] ?? null },
      placement: rows.placement && { type: PLACEMENT_TYPE[rows.placement.type ?? ''] ?? null },
    },
    health: {
      status: {
        recordStatus: statusOf(rows.patient),
        nextDueOn: due[0] ?? null,
        overdue: due.some((dueOn) => dueOn < today),
      },
    },
    education: {
      enrolment: { yearGroup: yearGroupOf(rows.taughtWithYear, rows.bornOn, today) },
      attendance: attendanceOf({ possible: sumOf(possible), missed: sumOf(missed) }),
    },
    housing: { application: { recordStatus: statusOf(rows.applicant), current: rows.application } },
  };
}

function statusOf(held: { matchedOn: string | null } | null): string {
  if (!held) return 'NONE_HELD';
  return held.matchedOn ? 'HELD' : 'UNMATCHED';
}
