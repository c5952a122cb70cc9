import { Category, DateScalar } from '@hub/platform';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CouncilPromise } from '../promise/councilPromise.type';
import { PublishedSource } from '../source/publishedSource.type';
import { StrategyPriority } from './strategyPriority.type';
import { StrategyUpdate } from './strategyUpdate.type';

@ObjectType({ description: 'A council’s strategy for the children in its care and its care leavers, as published.' })
export class Strategy {
  @Field(() => ID, { description: 'The strategy’s own id, such as `york-2020`.' })
  @Category('public.strategy')
  id!: string;

  @Field(() => Int, { description: 'Counts the updates, from 1. Send it back as `expectedVersion` with the next one.' })
  @Category('public.strategy')
  version!: number;

  @Field({ description: 'The council’s three-digit code of the DfE, such as 816.' })
  @Category('public.strategy')
  authority!: string;

  @Field({ description: 'The council’s name today.' })
  @Category('public.strategy')
  authorityName!: string;

  @Field({ description: 'The title as published.' })
  @Category('public.strategy')
  title!: string;

  @Field({ description: 'The period as the document says it.' })
  @Category('public.strategy')
  period!: string;

  @Field(() => DateScalar, { description: 'First day of the period: 1 January where the document gives a year.' })
  @Category('public.strategy')
  firstDay!: string;

  @Field(() => DateScalar, { description: 'Last day of the period: 31 December where the document gives a year.' })
  @Category('public.strategy')
  lastDay!: string;

  @Field({ description: 'Whether today in England lies in its period.' })
  @Category('public.strategy')
  inForce!: boolean;

  @Field(() => String, { nullable: true, description: 'The vision, word for word; null when the document has none.' })
  @Category('public.strategy')
  vision!: string | null;

  @Field(() => PublishedSource, { description: 'The document that all of this was taken from.' })
  @Category('public.strategy')
  source!: PublishedSource;

  @Field(() => [StrategyPriority], { description: 'Priorities, objectives, outcomes and themes, in its order.' })
  @Category('public.strategy')
  priorities!: StrategyPriority[];

  @Field(() => [CouncilPromise], { description: 'The promise to children and young people, in its order.' })
  @Category('public.strategy')
  promises!: CouncilPromise[];

  @Field(() => [StrategyUpdate], { description: 'What was published about it since, the latest first.' })
  @Category('public.strategy')
  updates!: StrategyUpdate[];
}
