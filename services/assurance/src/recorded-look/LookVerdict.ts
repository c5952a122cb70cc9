import type { AuditVerdict } from '@hub/platform';
import { registerEnumType } from 'type-graphql';

export const LookVerdict = {
  ANSWERED: 'ANSWERED',
  DENIED: 'DENIED',
  FAILED: 'FAILED',
  FOUND_NOBODY: 'FOUND_NOBODY',
  INTENT: 'INTENT',
  OUTCOME: 'OUTCOME',
} as const satisfies { [Verdict in AuditVerdict]: Verdict };

registerEnumType(LookVerdict, {
  name: 'LookVerdict',
  description: 'How a look ended.',
  valuesConfig: {
    ANSWERED: { description: 'Something was shown.' },
    DENIED: { description: 'The agreement did not allow it; nothing was shown.' },
    FAILED: { description: 'It could not be answered; nothing was shown.' },
    FOUND_NOBODY: { description: 'An emergency look-up under details that fit nobody; nothing was shown.' },
    INTENT: { description: 'A change was about to be made.' },
    OUTCOME: { description: 'A change had been tried; what was shown after it is on this record.' },
  },
});
