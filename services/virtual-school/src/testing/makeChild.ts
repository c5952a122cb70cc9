import { randomUUID } from 'node:crypto';
import type { Population, SyntheticChild } from '@hub/platform';

/** The day on which the tests of this service take place: a Sunday in the autumn term. */
export const TODAY = '2026-11-22';

/** A child of whom only what a test cares about has to be said. */
export const makeChild = (changes: Partial<SyntheticChild> = {}): SyntheticChild => ({
  id: randomUUID(),
  localId: 'EX1',
  authorityCode: '816',
  givenName: 'Robin',
  familyName: 'Example',
  dateOfBirth: '2015-05-05',
  sex: 'F',
  ethnicity: 'WBRI',
  unaccompanied: false,
  enteredCareOn: '2025-10-06',
  endedCareOn: null,
  leaver: null,
  episodes: [],
  reviews: [],
  nhsNumber: '9990548609',
  relationships: [],
  restricted: false,
  assessments: [],
  ...changes,
});

export const makePopulation = (children: SyntheticChild[]): Population => ({
  authorities: [{ code: '816', name: 'City of York Council' }],
  professionals: [],
  children,
});
