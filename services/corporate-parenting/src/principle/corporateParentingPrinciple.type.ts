import { Category } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { PublishedSource } from '../source/publishedSource.type';

@ObjectType({ description: 'An office that answers for one principle. The documents name the office and no person.' })
export class PrincipleLead {
  @Field({ description: 'The authority’s three-digit code of the DfE.' })
  @Category('public.strategy')
  authority!: string;

  @Field({ description: 'The office, as published.' })
  @Category('public.strategy')
  office!: string;

  @Field({ description: 'What the document says about it, word for word.' })
  @Category('public.strategy')
  words!: string;

  @Field(() => PublishedSource, { description: 'The document that this was taken from.' })
  @Category('public.strategy')
  source!: PublishedSource;
}

@ObjectType({
  description:
    'One of the seven corporate parenting principles, to which county and district councils must have regard: Children and Social Work Act 2017, section 1(1).',
})
export class CorporateParentingPrinciple {
  @Field(() => Int, { description: 'Its place in the Act, 1 for (a) to 7 for (g).' })
  @Category('public.strategy')
  number!: number;

  @Field({ description: 'The words of the Act.' })
  @Category('public.strategy')
  words!: string;

  @Field(() => [PrincipleLead], { description: 'Who answers for it, in the councils that published it.' })
  @Category('public.strategy')
  leads!: PrincipleLead[];
}
