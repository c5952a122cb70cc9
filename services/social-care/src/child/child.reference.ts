import type { GraphQLResolveInfo } from 'graphql';
import type { SocialCareContext } from '../SocialCareContext';
import { requestedParts } from './requestedParts';
import type { LoadedChild } from './toChildren';

/** The back door of federation leads through the caller's own repository, as every query does. */
export function resolveChildReference(
  { id }: { id: string },
  { children }: SocialCareContext,
  info: GraphQLResolveInfo,
): Promise<LoadedChild | null> {
  return children.load(String(id), requestedParts(info));
}
