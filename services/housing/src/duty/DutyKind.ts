import { registerEnumType } from 'type-graphql';

export const DutyKind = {
  INQUIRIES: 'INQUIRIES',
  INTERIM_ACCOMMODATION: 'INTERIM_ACCOMMODATION',
  PREVENTION: 'PREVENTION',
  RELIEF: 'RELIEF',
  MAIN: 'MAIN',
} as const;
export type DutyKind = keyof typeof DutyKind;

/** Where in Part 7 of the Housing Act 1996 (as the Homelessness Reduction Act 2017 changed it) each duty stands. */
export const LEGAL_BASIS: Readonly<Record<DutyKind, string>> = {
  INQUIRIES: 'Housing Act 1996 s.184, s.189A',
  INTERIM_ACCOMMODATION: 'Housing Act 1996 s.188',
  PREVENTION: 'Housing Act 1996 s.195',
  RELIEF: 'Housing Act 1996 s.189B',
  MAIN: 'Housing Act 1996 s.193',
};

/**
 * What a new duty brings to an end on its first day: whoever has become homeless is owed relief and no longer prevention
 * (code of guidance, 14.2), and the main duty begins where relief ends (s.189B(4)); with it the inquiries are concluded
 * and interim accommodation becomes that of the main duty (s.188(1ZB)).
 */
export const REPLACES: Readonly<Record<DutyKind, readonly DutyKind[]>> = {
  INQUIRIES: [],
  INTERIM_ACCOMMODATION: [],
  PREVENTION: [],
  RELIEF: ['PREVENTION'],
  MAIN: ['PREVENTION', 'RELIEF', 'INQUIRIES', 'INTERIM_ACCOMMODATION'],
};

/** As a sentence says it. */
export const DUTY_IN_WORDS: Readonly<Record<DutyKind, string>> = {
  INQUIRIES: 'duty to make inquiries',
  INTERIM_ACCOMMODATION: 'interim accommodation duty',
  PREVENTION: 'prevention duty',
  RELIEF: 'relief duty',
  MAIN: 'main duty',
};

registerEnumType(DutyKind, {
  name: 'HousingDutyKind',
  description:
    'A duty of Part 7 of the Housing Act 1996 that a council owes to somebody homeless or threatened with it.',
  valuesConfig: {
    INQUIRIES: { description: 'To find out whether and what is owed, and to assess the case (s.184, s.189A).' },
    INTERIM_ACCOMMODATION: { description: 'A roof while that is found out, in priority need (s.188).' },
    PREVENTION: { description: 'To help somebody threatened with homelessness to keep or find a home (s.195).' },
    RELIEF: { description: 'To help somebody homeless to find a home, for 56 days (s.189B).' },
    MAIN: {
      description: 'To secure accommodation (s.193). Care leavers of 18 to 20 have priority need (SI 2002/2051).',
    },
  },
});
