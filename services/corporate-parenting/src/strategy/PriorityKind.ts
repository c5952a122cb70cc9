import { registerEnumType } from 'type-graphql';

export const PriorityKind = {
  PRIORITY: 'PRIORITY',
  OBJECTIVE: 'OBJECTIVE',
  OUTCOME: 'OUTCOME',
  THEME: 'THEME',
} as const;
export type PriorityKind = keyof typeof PriorityKind;

registerEnumType(PriorityKind, {
  name: 'PriorityKind',
  description: 'What the council itself calls a priority of its strategy.',
  valuesConfig: {
    PRIORITY: { description: 'A priority with steps, such as “Health & Wellbeing”.' },
    OBJECTIVE: { description: 'A numbered objective with an aim.' },
    OUTCOME: { description: 'An outcome by which success is measured.' },
    THEME: { description: 'A theme that runs through the strategy.' },
  },
});
