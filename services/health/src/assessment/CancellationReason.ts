import { registerEnumType } from 'type-graphql';

export const CancellationReason = {
  NOT_NEEDED: 'NOT_NEEDED',
  REQUESTED_IN_ERROR: 'REQUESTED_IN_ERROR',
  CARE_ENDED: 'CARE_ENDED',
} as const;
export type CancellationReason = keyof typeof CancellationReason;

registerEnumType(CancellationReason, {
  name: 'CancellationReason',
  description: 'Why a health assessment was cancelled.',
  valuesConfig: {
    NOT_NEEDED: { description: 'It is not needed any more.' },
    REQUESTED_IN_ERROR: { description: 'It should not have been requested.' },
    CARE_ENDED: { description: 'The child is not looked after any more, so none is due.' },
  },
});
