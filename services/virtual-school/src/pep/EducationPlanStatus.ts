import { registerEnumType } from 'type-graphql';

export const EducationPlanStatus = {
  DRAFT: 'DRAFT',
  HELD: 'HELD',
  COMPLETED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
} as const;
export type EducationPlanStatus = keyof typeof EducationPlanStatus;

/** A plan with this status waits for its meeting, so only such a plan can be overdue. */
export const WAITS_FOR_MEETING: EducationPlanStatus = 'DRAFT';

/** As a sentence says it. */
export const STATUS_IN_WORDS: Readonly<Record<EducationPlanStatus, string>> = {
  DRAFT: 'a draft',
  HELD: 'held and not yet completed',
  COMPLETED: 'completed',
  CANCELLED: 'cancelled',
};

registerEnumType(EducationPlanStatus, {
  name: 'EducationPlanStatus',
  description: 'How far a personal education plan has come.',
  valuesConfig: {
    DRAFT: { description: 'It is being prepared; its meeting has not been held.' },
    HELD: { description: 'Its meeting was held; the virtual school has yet to pass it.' },
    COMPLETED: { description: 'It was passed by the virtual school. Final.' },
    CANCELLED: { description: 'It is not needed any more, or was begun in error. Final, and no longer due.' },
  },
});
