import { Category } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PriorityKind } from './PriorityKind';

@ObjectType({ description: 'A step that a strategy names, word for word.' })
export class StrategyStep {
  @Field(() => ID, { description: 'The step’s own id; an action can carry it out.' })
  @Category('public.strategy')
  id!: string;

  @Field({ description: 'The council’s words.' })
  @Category('public.strategy')
  words!: string;
}

@ObjectType({ description: 'One of the things that a strategy puts first.' })
export class StrategyPriority {
  @Field(() => ID, { description: 'The priority’s own id.' })
  @Category('public.strategy')
  id!: string;

  @Field(() => PriorityKind, { description: 'What the council calls it.' })
  @Category('public.strategy')
  kind!: PriorityKind;

  @Field({ description: 'Its title, word for word.' })
  @Category('public.strategy')
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is said about it, word for word; null: nothing more.' })
  @Category('public.strategy')
  words!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Which of the seven corporate parenting principles it serves, 1 to 7; null when the document ties it to none.',
  })
  @Category('public.strategy')
  principle!: number | null;

  @Field(() => [StrategyStep], { description: 'What the council says it will do or achieve, in its order.' })
  @Category('public.strategy')
  steps!: StrategyStep[];
}
