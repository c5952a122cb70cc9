import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { PermittedUse } from './PermittedUse';

@ObjectType({
  description: 'Something that a young person can allow. What is not among the choices is never shared by permission.',
})
export class PermissionChoice {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'The agency that would see it.' })
  @Category('permission')
  recipient!: string;

  @Field({ description: 'The item of the agreement.' })
  @Category('permission')
  item!: string;

  @Field({ description: 'What the item holds, in plain words.' })
  @Category('permission')
  itemInWords!: string;

  @Field(() => PermittedUse, { description: 'What it would be used for.' })
  @Category('permission')
  use!: PermittedUse;

  @Field({ description: 'Whether it is allowed now.' })
  @Category('permission')
  isGiven!: boolean;
}
