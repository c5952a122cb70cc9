import { registerEnumType } from 'type-graphql';

/** Whether an agency has a record of the child. Null beside it never means "nothing recorded". */
export const RecordStatus = { HELD: 'HELD', NONE_HELD: 'NONE_HELD', UNMATCHED: 'UNMATCHED' } as const;
export type RecordStatus = keyof typeof RecordStatus;

registerEnumType(RecordStatus, {
  name: 'RecordStatus',
  description: 'Whether the agency holds a record of this child.',
  valuesConfig: {
    HELD: { description: 'The agency holds a record.' },
    NONE_HELD: { description: 'The agency knows the child and has nothing recorded; this is not "no concern".' },
    UNMATCHED: { description: 'The agency has not yet found out which of its records is this child’s.' },
  },
});
