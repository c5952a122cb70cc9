import { Category } from '@hub/platform';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { AnswerObjectionInput } from './answer/answerObjection.input';
import { AnswerObjectionPayload } from './answer/answerObjection.payload';
import { ObjectionCasePage } from './objectionCase.type';

@Resolver()
export class ObjectionCaseResolver {
  @Query(() => ObjectionCasePage, {
    description: 'Objections to what the controllers do for whom you work, the longest due first.',
  })
  @Category('assurance.review')
  objections(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('answered', () => Boolean, {
      nullable: true,
      description: 'true: only those with an answer; false: only those that wait.',
    })
    answered: boolean | null,
    @Ctx() { objectionCases }: AssuranceContext,
  ): Promise<ObjectionCasePage> {
    return objectionCases.page({ first, after, answered });
  }

  @Mutation(() => AnswerObjectionPayload, {
    description: 'Answers an objection, or answers it anew. The young person reads decision and answer.',
  })
  @Category('assurance.review')
  answerObjection(
    @Arg('input', () => AnswerObjectionInput, { description: 'The answer.' }) input: AnswerObjectionInput,
    @Ctx() { objectionCases }: AssuranceContext,
  ): Promise<AnswerObjectionPayload> {
    return objectionCases.answer(input);
  }
}
