import { Category } from '@hub/platform';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** Social care owns the child; housing adds its part. */
@ObjectType({ description: 'A child in care, or a young person who left care.' })
@Directive('@key(fields: "id")')
export class Child {
  @Field(() => ID, { description: 'The hub’s own id of the child; it means nothing outside the hub.' })
  @Category('structure')
  id!: string;
}

/** The child as another agency answers for it. */
export const childOf = (id: string): Child => ({ __typename: 'Child', id }) as Child;
