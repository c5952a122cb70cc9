import { randomUUID } from 'node:crypto';
import type { Population, SyntheticAssessment, SyntheticChild } from '@hub/platform';
import { initialDueOn } from '../assessment/dueDates';

/** The day on which the tests of this service take place: a Sunday. */
export const TODAY = '2026-11-22';

/** A child of whom only what a test cares about has to be said. */
export function makeChild(changes: Partial<SyntheticChild> = {}): SyntheticChild {
  const enteredCareOn = changes.enteredCareOn ?? '2026-09-01';
  return {
    id: randomUUID(),
    localId: '1',
    authorityCode: '816',
    givenName: 'Robin',
    familyName: 'Example',
    dateOfBirth: '2015-05-05',
    sex: 'F',
    ethnicity: 'WBRI',
    unaccompanied: false,
    enteredCareOn,
    endedCareOn: null,
    leaver: null,
    episodes: [],
    reviews: [],
    nhsNumber: '9990548609',
    relationships: [],
    restricted: false,
    assessments: [makeAssessment({ dueOn: initialDueOn(enteredCareOn) })],
    ...changes,
  };
}

/** A requested initial assessment, overdue at `TODAY`. */
export const makeAssessment = (changes: Partial<SyntheticAssessment> = {}): SyntheticAssessment => ({
  id: randomUUID(),
  kind: 'INITIAL',
  dueOn: '2026-09-29',
  status: 'REQUESTED',
  completedOn: null,
  practitionerType: null,
  version: 1,
  ...changes,
});

export const makePopulation = (children: SyntheticChild[]): Population => ({
  authorities: [{ code: '816', name: 'City of York Council' }],
  professionals: [
    { subject: 'nurse', name: 'Nia Okafor', jobTitle: 'Looked-after children nurse', team: 'Health', telephone: '' },
    {
      subject: 'second-nurse',
      name: 'Sam Whitaker',
      jobTitle: 'Looked-after children nurse',
      team: 'Health',
      telephone: '',
    },
  ],
  children,
});

/** Registered with the service of everybody named, since entry into care. */
export const registeredWith = (...subjects: string[]): SyntheticChild['relationships'] =>
  subjects.map((subject) => ({ subject, kind: 'registeredPatients', startedOn: '2026-09-01', endedOn: null }));
