import { isUuid } from '@hub/platform';
import type { Child } from './child.type';

/** The child that another agency spoke of. Whether the caller reaches them is decided where something of them is read. */
export const resolveChildReference = ({ id }: { id?: unknown }): Child | null =>
  isUuid(id) ? ({ __typename: 'Child', id } as Child) : null;
