import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { NhsNumber } from '../nhs-number/nhsNumber.type';
import { HealthStatus } from './healthStatus.type';

@ObjectType({ description: 'What health holds of the child.' })
export class HealthRecord {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => HealthStatus, {
    nullable: true,
    description: 'Assessments due and done. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('health.status')
  status!: HealthStatus | null;

  @Field(() => NhsNumber, { nullable: true, description: 'The child’s NHS number; null when health holds none.' })
  @Category('identity.nhsNumber')
  nhsNumber!: NhsNumber | null;
}
