import { registerEnumType } from 'type-graphql';
import type { CouncilKind } from './CouncilKind';

export const HelpGateway = {
  BETWEEN_AUTHORITIES: 'BETWEEN_AUTHORITIES',
  WITHIN_ONE_COUNCIL: 'WITHIN_ONE_COUNCIL',
} as const;
export type HelpGateway = keyof typeof HelpGateway;

/**
 * Children Act 1989 s.27 lets one authority ask another for help; it does not run between departments of one council
 * (C1 v Hackney, 2014). So the law by which North Yorkshire's children's services turn to housing is another one since
 * 1 April 2023.
 */
export const helpGatewayOf = (kind: CouncilKind): HelpGateway =>
  kind === 'UNITARY' ? 'WITHIN_ONE_COUNCIL' : 'BETWEEN_AUTHORITIES';

registerEnumType(HelpGateway, {
  name: 'HelpGateway',
  description: 'By which law the children’s services of an area turn to its housing for help.',
  valuesConfig: {
    BETWEEN_AUTHORITIES: {
      description:
        'Children Act 1989 s.27: one authority asks another, which must help where that fits its own duties.',
    },
    WITHIN_ONE_COUNCIL: {
      description:
        'Children and Social Work Act 2017 s.1 and Housing Act 1996 s.213A(5): departments of one council; section 27 does not run between them.',
    },
  },
});
