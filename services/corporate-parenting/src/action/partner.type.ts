import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Somebody of the partnership who leads actions, or changed one.' })
export class Partner {
  @Field(() => ID, { description: 'As their identity provider names them.' })
  @Category('partnership')
  id!: string;

  @Field({ description: 'Their name.' })
  @Category('partnership')
  name!: string;

  @Field({ description: 'Their job or office.' })
  @Category('partnership')
  jobTitle!: string;
}
