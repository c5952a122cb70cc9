import { Category, DateScalar } from '@hub/platform';
import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'The same fixed measures across all agencies, for one authority and one period: each agency counts its own records, and only numbers after disclosure control leave it.',
})
@Directive('@key(fields: "authority from to")')
export class Scorecard {
  @Field({
    description: 'The authority’s three-digit code of the DfE: 816 York, 815 North Yorkshire, 808 Stockton-on-Tees.',
  })
  @Category('statistics')
  authority!: string;

  @Field(() => DateScalar, { description: 'First day of the period: 1 April.' })
  @Category('statistics')
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period: the end of a quarter.' })
  @Category('statistics')
  to!: string;

  @Field({ description: 'The authority’s name today.' })
  @Category('statistics')
  authorityName!: string;
}
