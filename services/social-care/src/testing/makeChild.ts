import { randomUUID } from 'node:crypto';
import type { Population, SyntheticChild, SyntheticEpisode } from '@hub/platform';

/** The day on which the tests of this service take place. */
export const TODAY = '2026-11-22';
export const YESTERDAY = '2026-11-21';
export const TOMORROW = '2026-11-23';

export const makeEpisode = (changes: Partial<SyntheticEpisode> = {}): SyntheticEpisode => ({
  startedOn: '2025-01-10',
  reasonForEpisode: 'S',
  legalStatus: 'C2',
  categoryOfNeed: 'N1',
  placementType: 'U6',
  provider: 'PR1',
  postcode: 'YO90 1AB',
  endedOn: null,
  reasonEnded: null,
  reasonForChange: null,
  ...changes,
});

/** A looked-after child of whom only what a test cares about has to be said. */
export const makeChild = (changes: Partial<SyntheticChild> = {}): SyntheticChild => ({
  id: randomUUID(),
  localId: randomUUID().slice(0, 8),
  authorityCode: '816',
  givenName: 'Robin',
  familyName: 'Example',
  dateOfBirth: '2015-05-05',
  sex: 'F',
  ethnicity: 'WBRI',
  unaccompanied: false,
  enteredCareOn: '2025-01-10',
  endedCareOn: null,
  leaver: null,
  episodes: [makeEpisode()],
  reviews: [{ heldOn: '2025-02-03', participation: 'PN1' }],
  nhsNumber: '9990548609',
  relationships: [],
  restricted: false,
  assessments: [],
  ...changes,
});

export const related = (subject: string, kind: string, startedOn = '2025-01-10', endedOn: string | null = null) => ({
  subject,
  kind,
  startedOn,
  endedOn,
});

const professional = (subject: string, name: string, jobTitle: string, team: string) => ({
  subject,
  name,
  jobTitle,
  team,
  telephone: '01632 960100',
});

export const makePopulation = (children: SyntheticChild[]): Population => ({
  authorities: [
    { code: '816', name: 'City of York Council' },
    { code: '815', name: 'North Yorkshire Council' },
  ],
  professionals: [
    professional('social-worker', 'Aisha Khan', 'Social worker', 'Team A'),
    professional('colleague', 'Tom Reed', 'Social worker', 'Team A'),
    professional('other-social-worker', 'Ben Carter', 'Social worker', 'Team B'),
    professional('team-manager', 'Grace Bell', 'Team manager', 'Team A'),
    professional('reviewing-officer', 'Helen Marsh', 'Independent reviewing officer', 'Reviewing service'),
    professional('teamless', 'Pat Gray', 'Locum', ''),
    professional('teamless-too', 'Sam Gray', 'Locum', ''),
  ],
  children,
});
