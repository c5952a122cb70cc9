import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ObjectionDecision } from './ObjectionDecision';

@ObjectType({ description: 'An objection as the officer who answers it reads it.' })
export class ObjectionCase {
  @Field(() => ID, { description: 'The objection’s own id.' })
  @Category('assurance.review')
  id!: string;

  @Field(() => ID, { description: 'The hub’s own id of the young person; nothing else of them is shown here.' })
  @Category('assurance.review')
  childReference!: string;

  @Field(() => [String], { description: 'Items of the agreement that it is about; empty: everything.' })
  @Category('assurance.review')
  about!: string[];

  @Field(() => [String], { description: 'What these items hold, in plain words.' })
  @Category('assurance.review')
  aboutInWords!: string[];

  @Field({ description: 'The objection, in the young person’s words or as a worker heard them.' })
  @Category('assurance.review')
  words!: string;

  @Field({ description: 'Who recorded it.' })
  @Category('assurance.review')
  recordedBy!: string;

  @Field(() => DateScalar, { description: 'Day in England on which it was recorded.' })
  @Category('assurance.review')
  recordedOn!: string;

  @Field(() => DateScalar, { description: 'Last day for an answer: one month after it was recorded.' })
  @Category('assurance.review')
  answerDueOn!: string;

  @Field({ description: 'Whether that day has passed, as of today in England, without an answer.' })
  @Category('assurance.review')
  overdue!: boolean;

  @Field(() => ObjectionDecision, { nullable: true, description: 'What was decided; null while it waits.' })
  @Category('assurance.review')
  decision!: ObjectionDecision | null;

  @Field(() => String, { nullable: true, description: 'The answer to the young person; null while it waits.' })
  @Category('assurance.review')
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered; null while it waits.' })
  @Category('assurance.review')
  answeredBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day in England of the answer; null while it waits.' })
  @Category('assurance.review')
  answeredOn!: string | null;

  @Field(() => Int, { description: 'Counts the changes, from 1. Send it back as `expectedVersion` with an answer.' })
  @Category('assurance.review')
  version!: number;
}

@ObjectType({ description: 'One page of objections, the longest due first.' })
export class ObjectionCasePage {
  @Field(() => [ObjectionCase], { description: 'The objections of this page.' })
  @Category('assurance.review')
  nodes!: ObjectionCase[];

  @Field({ description: 'Whether the list goes on.' })
  @Category('assurance.review')
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` to read the next page; null when it is empty.',
  })
  @Category('assurance.review')
  endCursor!: string | null;
}
