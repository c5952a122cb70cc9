import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { permanencePlanCodes } from '../codes';

@ObjectType({ description: 'A visit by the authority’s representative (SI 2010/959 reg 28), done or due.' })
export class StatutoryVisit {
  @Category('care.plan')
  @Field(() => ID, { description: 'The visit, to be named when it is recorded.' })
  visitId!: string;

  @Category('care.plan')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a change.' })
  version!: number;

  @Category('care.plan')
  @Field(() => DateScalar, { description: 'The last day on which it is in time.' })
  dueOn!: string;

  @Category('care.plan')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was done; null while it is not.' })
  doneOn!: string | null;

  @Category('care.plan')
  @Field(() => Boolean, { nullable: true, description: 'Whether the child was seen alone; null while it is not done.' })
  seenAlone!: boolean | null;

  @Category('care.plan')
  @Field(() => String, { nullable: true, description: 'What the visit was about, in words that the child may read.' })
  note!: string | null;

  @Category('care.plan')
  @Field(() => Boolean, { description: 'Whether it was not done by the day of dueOn, as of today.' })
  overdue!: boolean;
}

@ObjectType({ description: 'The care plan with its plan for permanence, and the visits.' })
export class CarePlan {
  @Category('care.plan')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the care plan was agreed; null when none is recorded.',
  })
  agreedOn!: string | null;

  @Category('care.plan')
  @Field(() => String, {
    nullable: true,
    description: 'What the plan says, in short and in words that the child may read.',
  })
  summary!: string | null;

  @Category('care.plan')
  @Field(() => permanencePlanCodes.graphType, {
    nullable: true,
    description:
      'The plan for permanence (SI 2010/959 reg 5(a)); null when none, or a code that is not known, is recorded.',
  })
  permanencePlan!: string | null;

  @Category('care.plan')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which the plan for permanence was agreed.' })
  permanenceAgreedOn!: string | null;

  @Category('care.plan')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day for the next visit; null when none is planned.',
  })
  nextVisitDueOn!: string | null;

  @Category('care.plan')
  @Field(() => [StatutoryVisit], {
    description: 'Visits on record, the latest first; the one that is due next comes first of all.',
  })
  visits!: StatutoryVisit[];
}
