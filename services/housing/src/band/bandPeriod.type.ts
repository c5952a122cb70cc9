import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Band } from './Band';

@ObjectType({ description: 'From which day an application was in which band, and why.' })
export class BandPeriod {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Band, { nullable: true, description: 'The band; null: taken off the register.' })
  @Category('housing.application')
  band!: Band | null;

  @Field(() => DateScalar, { description: 'Its first day.' })
  @Category('housing.application')
  since!: string;

  @Field({ description: 'Why, in the officer’s words.' })
  @Category('housing.application')
  reason!: string;
}
