import { registerEnumType } from 'type-graphql';

export const AssessmentStatus = {
  REQUESTED: 'REQUESTED',
  BOOKED: 'BOOKED',
  COMPLETED: 'COMPLETED',
  DECLINED: 'DECLINED',
  DID_NOT_ATTEND: 'DID_NOT_ATTEND',
  CANCELLED: 'CANCELLED',
} as const;
export type AssessmentStatus = keyof typeof AssessmentStatus;

/**
 * What may follow what. A declined or missed assessment stays due, and can be booked again. One that took place
 * without a recorded booking is completed straight away: an invented booking would make the record untrue. A
 * completed or cancelled one is final.
 */
export const ALLOWED_TRANSITIONS: Readonly<Record<AssessmentStatus, readonly AssessmentStatus[]>> = {
  REQUESTED: ['BOOKED', 'COMPLETED', 'DECLINED', 'CANCELLED'],
  BOOKED: ['BOOKED', 'COMPLETED', 'DECLINED', 'DID_NOT_ATTEND', 'CANCELLED'],
  DID_NOT_ATTEND: ['BOOKED', 'DECLINED', 'CANCELLED'],
  DECLINED: ['BOOKED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** An assessment with one of these is no longer due, so it is never overdue. */
export const FINAL_STATUSES: readonly AssessmentStatus[] = ['COMPLETED', 'CANCELLED'];

/** As a sentence says it. */
export const STATUS_IN_WORDS: Readonly<Record<AssessmentStatus, string>> = {
  REQUESTED: 'requested',
  BOOKED: 'booked',
  COMPLETED: 'completed',
  DECLINED: 'declined',
  DID_NOT_ATTEND: 'not attended',
  CANCELLED: 'cancelled',
};

registerEnumType(AssessmentStatus, {
  name: 'AssessmentStatus',
  description: 'How far a health assessment has come.',
  valuesConfig: {
    REQUESTED: { description: 'It is due, and no appointment has been made.' },
    BOOKED: { description: 'An appointment has been made.' },
    COMPLETED: { description: 'It took place. Final.' },
    DECLINED: { description: 'The child or young person did not want it. It stays due, and can be booked again.' },
    DID_NOT_ATTEND: { description: 'The appointment was missed. The assessment stays due, and can be booked again.' },
    CANCELLED: { description: 'It is not needed any more, or was requested in error. Final, and no longer due.' },
  },
});
