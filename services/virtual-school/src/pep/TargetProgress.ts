import { registerEnumType } from 'type-graphql';

export const TargetProgress = { SET: 'SET', MET: 'MET', PARTLY_MET: 'PARTLY_MET', NOT_MET: 'NOT_MET' } as const;
export type TargetProgress = keyof typeof TargetProgress;

registerEnumType(TargetProgress, {
  name: 'TargetProgress',
  description: 'What became of a target of a personal education plan.',
  valuesConfig: {
    SET: { description: 'It was set, and has not been looked at again.' },
    MET: { description: 'It was met.' },
    PARTLY_MET: { description: 'It was met in part.' },
    NOT_MET: { description: 'It was not met.' },
  },
});
