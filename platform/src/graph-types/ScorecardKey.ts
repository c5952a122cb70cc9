import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Category } from '../policy/Category';
import { DateScalar } from './DateScalar';

/** What every agency's `Scorecard` has: by these three the gateway asks each for its own figures. */
@ObjectType()
export class ScorecardKey {
  @Field({ description: 'The authority’s three-digit code of the DfE, such as 816.' })
  @Category('statistics')
  authority!: string;

  @Field(() => DateScalar, { description: 'First day of the period: a 1 April.' })
  @Category('statistics')
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period: the end of a quarter.' })
  @Category('statistics')
  to!: string;
}

/** One description, wherever the type is. */
export const SCORECARD_IS =
  'The same fixed measures across all agencies, for one authority and one period: each agency counts its own records, and only numbers after disclosure control leave it.';
export const SCORECARD_KEY = '@key(fields: "authority from to")';
