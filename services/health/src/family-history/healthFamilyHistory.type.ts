import { Category, DateScalar } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { FamilyRelation } from './FamilyRelation';

@ObjectType({ description: 'One condition in the child’s family by birth.' })
export class FamilyHistoryEntry {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'Its own id.' })
  @Category('health.familyHistory')
  id!: string;

  @Field(() => FamilyRelation, { description: 'Who of the family has or had it.' })
  @Category('health.familyHistory')
  relation!: FamilyRelation;

  @Field({ description: 'The condition.' })
  @Category('health.familyHistory')
  condition!: string;

  @Field(() => DateScalar, { description: 'Day on which it was recorded.' })
  @Category('health.familyHistory')
  recordedOn!: string;
}

@ObjectType({
  description:
    'Health of the child’s family by birth, as far as it matters for the child. It is also about other people, so it is kept apart.',
})
export class HealthFamilyHistory {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [FamilyHistoryEntry], { description: 'What is recorded, the latest first.' })
  @Category('health.familyHistory')
  entries!: FamilyHistoryEntry[];
}
