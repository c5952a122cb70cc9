import type { AuditVerdict } from '@hub/platform';
import { GraphQLError } from 'graphql';
import type { Executed } from '../execute/PreparedOperation';
import type { FoundScope } from './findScope';

/** How a look ended, for the record. */
export function verdictOf(
  { data, errors, observation, foundNobody }: Executed & Pick<FoundScope, 'foundNobody'>,
  isMutation: boolean,
): AuditVerdict {
  if (isMutation) return 'OUTCOME';
  if (foundNobody) return 'FOUND_NOBODY';
  const showsSomething = data !== null && (observation.categories.size > 0 || errors.length === 0);
  if (showsSomething) return 'ANSWERED';
  return errors.some(isDenial) ? 'DENIED' : 'FAILED';
}

/** The same for one that ended before there was an answer. */
export function verdictOfFailure(error: unknown, isMutation: boolean): AuditVerdict {
  if (isMutation) return 'OUTCOME';
  return error instanceof GraphQLError && isDenial(error) ? 'DENIED' : 'FAILED';
}

const isDenial = ({ extensions }: GraphQLError): boolean =>
  extensions.code === 'FORBIDDEN' || extensions.code === 'TOO_MANY_REQUESTS';
