import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { anyDateProblem, optionalTextProblem, pastDateProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { EndYouthJusticeInput, RecordYouthJusticeInput } from './youthJustice.input';
import { endYouthJustice, recordYouthJustice } from './youthJusticeWrites';

@Resolver()
export class YouthJusticeResolver {
  @Category('care.youthJustice')
  @Mutation(() => WrittenRecord, { description: 'Records an involvement with youth justice.' })
  recordYouthJustice(
    @Arg('input', () => RecordYouthJusticeInput, { description: 'The involvement.' }) input: RecordYouthJusticeInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      pastDateProblem('fromOn', input.fromOn, today),
      optionalTextProblem('summary', input.summary, 4_000),
    ];
    const write = { mutation: 'recordYouthJustice', categories: ['care.youthJustice'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => recordYouthJustice(run, context, input) }, info);
  }

  @Category('care.youthJustice')
  @Mutation(() => WrittenRecord, { description: 'Ends an involvement with youth justice.' })
  endYouthJustice(
    @Arg('input', () => EndYouthJusticeInput, { description: 'The end.' }) input: EndYouthJusticeInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [anyDateProblem('untilOn', input.untilOn, today)];
    const write = { mutation: 'endYouthJustice', categories: ['care.youthJustice'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => endYouthJustice(run, context, input) }, info);
  }
}
