import { Category } from '@hub/platform';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Social care owns the child; assurance adds what was allowed, and who looked. */
@ObjectType({ description: 'A child in care, or a young person who left care.' })
@Directive('@key(fields: "id")')
export class Child {
  @Field(() => ID, { description: 'The hub’s own id of the child; it means nothing outside the hub.' })
  @Category('structure')
  id!: string;
}
