import { Category } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PermissionStatus } from './PermissionStatus';
import { PermittedUse } from './PermittedUse';

@ObjectType({ description: 'One time that a permission was given or taken back.' })
export class PermissionChange {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Int, { description: 'Counts the changes of this permission, from 1.' })
  @Category('permission')
  version!: number;

  @Field(() => PermissionStatus, { description: 'Given, or taken back.' })
  @Category('permission')
  status!: PermissionStatus;

  @Field({ description: 'When: the moment, in ISO 8601 and Greenwich time.' })
  @Category('permission')
  at!: string;

  @Field({ description: 'Who recorded it: you, the young person, or a worker to whom they said so.' })
  @Category('permission')
  by!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the young person said about it, when they said something.',
  })
  @Category('permission')
  words!: string | null;
}

@ObjectType({
  description: 'What a young person lets one agency see of one kind of information. They can take it back at any time.',
})
export class Permission {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The permission’s own id.' })
  @Category('permission')
  id!: string;

  @Field({ description: 'The agency that may see it, as the agreement names it.' })
  @Category('permission')
  recipient!: string;

  @Field({ description: 'The item of the agreement, such as leaver.activity.' })
  @Category('permission')
  item!: string;

  @Field({ description: 'What the item holds, in plain words.' })
  @Category('permission')
  itemInWords!: string;

  @Field(() => PermittedUse, { description: 'What it may be used for.' })
  @Category('permission')
  use!: PermittedUse;

  @Field(() => PermissionStatus, { description: 'Whether it stands now.' })
  @Category('permission')
  status!: PermissionStatus;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('permission')
  version!: number;

  @Field({ description: 'The permission in one sentence.' })
  @Category('permission')
  inWords!: string;

  @Field(() => [PermissionChange], { description: 'Every time it was given or taken back, the latest first.' })
  @Category('permission')
  history!: PermissionChange[];
}
