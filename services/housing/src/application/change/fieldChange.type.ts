import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import type { FieldChange } from '../../FieldChange';

@ObjectType({ description: 'One field of an application before and after a change.' })
export class HousingApplicationFieldChange implements FieldChange {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'The field: band, or the name of a duty.' })
  @Category('housing.application')
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before the change; null when it was empty.' })
  @Category('housing.application')
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'After the change; null when it is empty.' })
  @Category('housing.application')
  to!: string | null;
}
