import type { AuditVerdict } from '@hub/platform';
import type { Executed } from '../execute/PreparedOperation';

/** How a look ended, for the record. */
export function verdictOf({ data, errors, observation }: Executed, isMutation: boolean): AuditVerdict {
  if (isMutation) return 'OUTCOME';
  const showsSomething = data !== null && (observation.categories.size > 0 || errors.length === 0);
  if (showsSomething) return 'ANSWERED';
  return errors.some(({ extensions }) => extensions.code === 'FORBIDDEN') ? 'DENIED' : 'FAILED';
}
