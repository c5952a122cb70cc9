import { randomUUID } from 'node:crypto';
import type { Population, SyntheticChild } from '@hub/platform';

/** The day on which the tests of this service take place, unless they say another. */
export const TODAY = '2026-11-22';

/** A care leaver of North Yorkshire, of whom only what a test cares about has to be said. */
export function makeChild(changes: Partial<SyntheticChild> = {}): SyntheticChild {
  return {
    id: randomUUID(),
    localId: '1',
    authorityCode: '815',
    givenName: 'Robin',
    familyName: 'Example',
    dateOfBirth: '2005-05-05',
    sex: 'F',
    ethnicity: 'WBRI',
    unaccompanied: false,
    enteredCareOn: '2018-09-01',
    endedCareOn: '2023-05-05',
    episodes: [],
    leaver: { inTouch: 'YES', activity: 'F2', accommodation: 'S', suitable: false },
    reviews: [],
    nhsNumber: '9990548609',
    relationships: [],
    restricted: false,
    assessments: [],
    ...changes,
  };
}

const professional = (subject: string, name: string, jobTitle: string) => ({
  subject,
  name,
  jobTitle,
  team: 'Housing options',
  telephone: '01632 960123',
});

export const makePopulation = (children: SyntheticChild[]): Population => ({
  authorities: [
    { code: '816', name: 'City of York Council' },
    { code: '815', name: 'North Yorkshire Council' },
    { code: '808', name: 'Stockton-on-Tees Borough Council' },
  ],
  professionals: [
    professional('housing-officer', 'Gemma Tate', 'Housing options officer'),
    professional('york-housing-officer', 'Neil Farrow', 'Housing options officer'),
    professional('district-housing-officer', 'Paula Rigg', 'Housing options officer'),
    professional('other-district-housing-officer', 'Kasim Aziz', 'Housing options officer'),
  ],
  children,
});
