import { registerEnumType } from 'type-graphql';

export const PermissionStatus = { GIVEN: 'GIVEN', WITHDRAWN: 'WITHDRAWN' } as const;
export type PermissionStatus = keyof typeof PermissionStatus;

registerEnumType(PermissionStatus, {
  name: 'PermissionStatus',
  description: 'Whether a permission stands.',
  valuesConfig: {
    GIVEN: { description: 'It stands: the agency may see this, as far as the agreement gives it.' },
    WITHDRAWN: { description: 'It was taken back; from that moment the agency sees no more of it.' },
  },
});
