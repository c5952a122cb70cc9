import { Category } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ReviewDecision } from './ReviewDecision';

@ObjectType({ description: 'A decision on an emergency look. Deciding anew adds one, and removes none.' })
export class EmergencyReview {
  @Field(() => Int, { description: 'Counts the decisions on this look, from 1.' })
  @Category('assurance.review')
  version!: number;

  @Field(() => ReviewDecision, { description: 'What was decided.' })
  @Category('assurance.review')
  decision!: ReviewDecision;

  @Field({ description: 'Why, and what was done about it.' })
  @Category('assurance.review')
  words!: string;

  @Field({ description: 'Who decided.' })
  @Category('assurance.review')
  by!: string;

  @Field({ description: 'When: the moment, in ISO 8601 and Greenwich time.' })
  @Category('assurance.review')
  at!: string;
}

@ObjectType({
  description: 'Somebody looked for a child in an emergency. Each is here at once, also one that found nobody.',
})
export class EmergencyLook {
  @Field(() => ID, { description: 'The look’s own id: its chain and its place there.' })
  @Category('assurance.review')
  id!: string;

  @Field({ description: 'The moment, in ISO 8601 and Greenwich time.' })
  @Category('assurance.review')
  at!: string;

  @Field({ description: 'Who looked, as their identity provider names them.' })
  @Category('assurance.review')
  person!: string;

  @Field(() => String, { nullable: true, description: 'Their name and post; null when the hub does not know it.' })
  @Category('assurance.review')
  personInWords!: string | null;

  @Field({ description: 'The role in which they looked.' })
  @Category('assurance.review')
  role!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What they said why; null when they were refused for saying nothing.',
  })
  @Category('assurance.review')
  reason!: string | null;

  @Field({ description: 'Whether a child was found and something was shown; false for a wrong guess.' })
  @Category('assurance.review')
  foundSomebody!: boolean;

  @Field({ description: 'Whether it was refused.' })
  @Category('assurance.review')
  wasRefused!: boolean;

  @Field(() => [ID], {
    description:
      'The hub’s own id of the child who was found; empty when nobody was, or when nothing of them was shown that your controllers own.',
  })
  @Category('assurance.review')
  childReferences!: string[];

  @Field(() => [String], { description: 'Kinds of information that were shown, in plain words.' })
  @Category('assurance.review')
  itemsInWords!: string[];

  @Field(() => EmergencyReview, { nullable: true, description: 'The decision that stands; null while it waits.' })
  @Category('assurance.review')
  review!: EmergencyReview | null;

  @Field(() => [EmergencyReview], { description: 'Every decision on it, the latest first.' })
  @Category('assurance.review')
  reviews!: EmergencyReview[];
}

@ObjectType({ description: 'One page of emergency looks, the latest first.' })
export class EmergencyLookPage {
  @Field(() => [EmergencyLook], { description: 'The looks of this page.' })
  @Category('assurance.review')
  nodes!: EmergencyLook[];

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
