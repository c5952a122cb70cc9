import { isUuid } from '@hub/platform';
import type { Child } from './child.type';

/**
 * The child that another agency spoke of. Nothing is read here: whether the caller reaches the child is decided where
 * the education record is read, in one round trip for all children of the request.
 */
export const resolveChildReference = ({ id }: { id?: unknown }): Child | null =>
  isUuid(id) ? ({ __typename: 'Child', id } as Child) : null;
