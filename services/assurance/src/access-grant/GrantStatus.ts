import { registerEnumType } from 'type-graphql';

export const GrantStatus = { TO_COME: 'TO_COME', IN_FORCE: 'IN_FORCE', RUN_OUT: 'RUN_OUT', ENDED: 'ENDED' } as const;
export type GrantStatus = keyof typeof GrantStatus;

registerEnumType(GrantStatus, {
  name: 'GrantStatus',
  description: 'Whether a named grant opens anything today.',
  valuesConfig: {
    TO_COME: { description: 'Its first day is still to come.' },
    IN_FORCE: { description: 'It opens what it names, as far as the agreement gives it to the reader’s role.' },
    RUN_OUT: { description: 'Its last day has passed.' },
    ENDED: { description: 'It was ended before its last day.' },
  },
});
