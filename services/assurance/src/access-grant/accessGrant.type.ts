import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GrantStatus } from './GrantStatus';

@ObjectType({
  description:
    'That one person may read some items of one child that are otherwise closed, such as a restricted record. Whoever gives it never reads by it.',
})
export class AccessGrant {
  @Field(() => ID, { description: 'The grant’s own id.' })
  @Category('access.grants')
  id!: string;

  @Field({ description: 'The reader, as their identity provider names them.' })
  @Category('access.grants')
  person!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reader’s name and post; null when the hub does not know it.',
  })
  @Category('access.grants')
  personInWords!: string | null;

  @Field(() => ID, { description: 'The hub’s own id of the child; nothing else of them is shown here.' })
  @Category('access.grants')
  childReference!: string;

  @Field(() => [String], { description: 'The items of the agreement that it opens.' })
  @Category('access.grants')
  items!: string[];

  @Field(() => [String], { description: 'What these items hold, in plain words.' })
  @Category('access.grants')
  itemsInWords!: string[];

  @Field(() => DateScalar, { description: 'First day, in England.' })
  @Category('access.grants')
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, in England.' })
  @Category('access.grants')
  until!: string;

  @Field({ description: 'Why it was given.' })
  @Category('access.grants')
  reason!: string;

  @Field(() => GrantStatus, { description: 'Whether it opens anything, as of today in England.' })
  @Category('access.grants')
  status!: GrantStatus;

  @Field({ description: 'Who gave it.' })
  @Category('access.grants')
  givenBy!: string;

  @Field(() => DateScalar, { description: 'Day in England on which it was given.' })
  @Category('access.grants')
  givenOn!: string;

  @Field(() => String, { nullable: true, description: 'Who ended it before its last day; null when nobody did.' })
  @Category('access.grants')
  endedBy!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day in England on which it was ended; null when nobody did.',
  })
  @Category('access.grants')
  endedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was ended; null when nobody did.' })
  @Category('access.grants')
  endReason!: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with a change.' })
  @Category('access.grants')
  version!: number;
}

@ObjectType({ description: 'One page of named grants, the latest first.' })
export class AccessGrantPage {
  @Field(() => [AccessGrant], { description: 'The grants of this page.' })
  @Category('access.grants')
  nodes!: AccessGrant[];

  @Field({ description: 'Whether the list goes on.' })
  @Category('access.grants')
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` to read the next page; null when it is empty.',
  })
  @Category('access.grants')
  endCursor!: string | null;
}
