import { registerEnumType } from 'type-graphql';

export const ApplicationStatus = { OPEN: 'OPEN', HOUSED: 'HOUSED', WITHDRAWN: 'WITHDRAWN', CLOSED: 'CLOSED' } as const;
export type ApplicationStatus = keyof typeof ApplicationStatus;

registerEnumType(ApplicationStatus, {
  name: 'HousingApplicationStatus',
  description: 'How far an application for housing has come.',
  valuesConfig: {
    OPEN: { description: 'The council is still to find a home, or to decide.' },
    HOUSED: { description: 'A home was found. Final.' },
    WITHDRAWN: { description: 'The young person withdrew it. Final.' },
    CLOSED: { description: 'The council closed it for another reason. Final.' },
  },
});
