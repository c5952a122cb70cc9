import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { pastDateProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { RecordMissingEpisodeInput, UpdateMissingEpisodeInput } from './missing.input';
import { recordMissingEpisode, updateMissingEpisode } from './missingWrites';

@Resolver()
export class MissingResolver {
  @Category('care.missing')
  @Mutation(() => WrittenRecord, { description: 'Records that a child is missing or away without authorisation.' })
  recordMissingEpisode(
    @Arg('input', () => RecordMissingEpisodeInput, { description: 'The episode.' }) input: RecordMissingEpisodeInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [pastDateProblem('beganOn', input.beganOn, today)];
    const write = { mutation: 'recordMissingEpisode', categories: ['care.missing'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => recordMissingEpisode(run, context, input) }, info);
  }

  @Category('care.missing')
  @Mutation(() => WrittenRecord, { description: 'Records the return of a missing child and the return interview.' })
  updateMissingEpisode(
    @Arg('input', () => UpdateMissingEpisodeInput, { description: 'What changes.' }) input: UpdateMissingEpisodeInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      pastDateProblem('endedOn', input.endedOn, today),
      pastDateProblem('interviewHeldOn', input.interviewHeldOn, today),
    ];
    const write = { mutation: 'updateMissingEpisode', categories: ['care.missing'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => updateMissingEpisode(run, context, input) }, info);
  }
}
