import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { PublishedSource } from '../source/publishedSource.type';

@ObjectType({ description: 'One promise of a council to its children and young people, in the council’s own words.' })
export class CouncilPromise {
  @Field(() => ID, { description: 'The promise’s own id.' })
  @Category('public.strategy')
  id!: string;

  @Field({ description: 'The council’s three-digit code of the DfE.' })
  @Category('public.strategy')
  authority!: string;

  @Field({ description: 'The words before the list that it stands in, such as “We will”.' })
  @Category('public.strategy')
  part!: string;

  @Field({ description: 'The promise, word for word.' })
  @Category('public.strategy')
  words!: string;

  @Field(() => PublishedSource, { description: 'The document that it was taken from.' })
  @Category('public.strategy')
  source!: PublishedSource;
}
