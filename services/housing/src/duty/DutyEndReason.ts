import { registerEnumType } from 'type-graphql';
import type { DutyKind } from './DutyKind';

export const DutyEndReason = {
  ACCOMMODATED: 'ACCOMMODATED',
  FIFTY_SIX_DAYS: 'FIFTY_SIX_DAYS',
  REFUSED_OFFER: 'REFUSED_OFFER',
  REFUSED_TO_COOPERATE: 'REFUSED_TO_COOPERATE',
  INTENTIONALLY_HOMELESS: 'INTENTIONALLY_HOMELESS',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  WITHDRAWN: 'WITHDRAWN',
  REFERRED: 'REFERRED',
  NO_DUTY_FOUND: 'NO_DUTY_FOUND',
  REPLACED: 'REPLACED',
} as const;
export type DutyEndReason = keyof typeof DutyEndReason;

const ALWAYS: readonly DutyEndReason[] = [
  'ACCOMMODATED',
  'REFUSED_OFFER',
  'INTENTIONALLY_HOMELESS',
  'NOT_ELIGIBLE',
  'WITHDRAWN',
];

/**
 * What may end which duty: Housing Act 1996 s.195(8), s.189B(4), (7), s.193(5) to (7AA), s.193B and s.198, in the
 * groups of the quarterly H-CLIC return. REPLACED is not for officers: recording the next duty says it.
 */
export const MAY_END: Readonly<Record<DutyKind, readonly DutyEndReason[]>> = {
  INQUIRIES: ['ACCOMMODATED', 'NOT_ELIGIBLE', 'WITHDRAWN', 'NO_DUTY_FOUND'],
  INTERIM_ACCOMMODATION: [...ALWAYS, 'NO_DUTY_FOUND'],
  PREVENTION: [...ALWAYS, 'FIFTY_SIX_DAYS', 'REFUSED_TO_COOPERATE'],
  RELIEF: [...ALWAYS, 'FIFTY_SIX_DAYS', 'REFUSED_TO_COOPERATE', 'REFERRED'],
  MAIN: [...ALWAYS, 'REFERRED'],
};

/** As a sentence says it. */
export const END_IN_WORDS: Readonly<Record<DutyEndReason, string>> = {
  ACCOMMODATED: 'has suitable accommodation',
  FIFTY_SIX_DAYS: '56 days have passed',
  REFUSED_OFFER: 'refused a suitable offer',
  REFUSED_TO_COOPERATE: 'deliberately and unreasonably refused to cooperate',
  INTENTIONALLY_HOMELESS: 'became homeless intentionally',
  NOT_ELIGIBLE: 'is no longer eligible',
  WITHDRAWN: 'withdrew the application',
  REFERRED: 'referred to another authority',
  NO_DUTY_FOUND: 'inquiries found no further duty',
  REPLACED: 'another duty took its place',
};

registerEnumType(DutyEndReason, {
  name: 'HousingDutyEndReason',
  description: 'Why a duty is no longer owed.',
  valuesConfig: {
    ACCOMMODATED: { description: 'Suitable accommodation is there, or an offer of it was accepted.' },
    FIFTY_SIX_DAYS: { description: '56 days have passed. Prevention and relief only.' },
    REFUSED_OFFER: { description: 'A suitable offer was refused, after the consequences were explained.' },
    REFUSED_TO_COOPERATE: { description: 'Deliberate and unreasonable refusal to cooperate, after notice (s.193B).' },
    INTENTIONALLY_HOMELESS: {
      description: 'Became homeless intentionally from accommodation that was made available.',
    },
    NOT_ELIGIBLE: { description: 'No longer eligible for assistance.' },
    WITHDRAWN: { description: 'The young person withdrew the application.' },
    REFERRED: { description: 'Another authority, with which there is a local connection, took it on (s.198).' },
    NO_DUTY_FOUND: { description: 'The inquiries found that nothing further is owed.' },
    REPLACED: { description: 'Another duty took its place. Recorded by itself; it cannot be given.' },
  },
});
