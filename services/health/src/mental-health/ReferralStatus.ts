import { registerEnumType } from 'type-graphql';

export const ReferralStatus = {
  REFERRED: 'REFERRED',
  ACCEPTED: 'ACCEPTED',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  CLOSED: 'CLOSED',
} as const;
export type ReferralStatus = keyof typeof ReferralStatus;

registerEnumType(ReferralStatus, {
  name: 'ReferralStatus',
  description: 'How far a referral to a mental health service has come.',
  valuesConfig: {
    REFERRED: { description: 'Sent; the service has not decided yet.' },
    ACCEPTED: { description: 'The service takes the child on. Until the first contact the child is waiting.' },
    NOT_ACCEPTED: { description: 'The service did not take the child on. Final.' },
    CLOSED: { description: 'The service has ended its work. Final.' },
  },
});
