import { Category, DateScalar } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { ObjectionDecision } from './ObjectionDecision';

@ObjectType({
  description:
    'That a young person objects to how their information is used (UK GDPR Article 21). What the law asks of an agency goes on until there is an answer.',
})
export class Objection {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The objection’s own id.' })
  @Category('permission')
  id!: string;

  @Field(() => [String], { description: 'Items of the agreement that it is about; empty: everything.' })
  @Category('permission')
  about!: string[];

  @Field(() => [String], { description: 'What these items hold, in plain words.' })
  @Category('permission')
  aboutInWords!: string[];

  @Field({ description: 'The objection, in the young person’s words or as a worker heard them.' })
  @Category('permission')
  words!: string;

  @Field({ description: 'Who recorded it.' })
  @Category('permission')
  recordedBy!: string;

  @Field(() => DateScalar, { description: 'Day in England on which it was recorded.' })
  @Category('permission')
  recordedOn!: string;

  @Field(() => DateScalar, {
    description: 'Last day for an answer: one month after it was recorded (UK GDPR Article 12(3)).',
  })
  @Category('permission')
  answerDueOn!: string;

  @Field(() => ObjectionDecision, { nullable: true, description: 'What was decided; null while it waits.' })
  @Category('permission')
  decision!: ObjectionDecision | null;

  @Field(() => String, { nullable: true, description: 'The answer to the young person; null while it waits.' })
  @Category('permission')
  answer!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day in England of the answer; null while it waits.' })
  @Category('permission')
  answeredOn!: string | null;
}
