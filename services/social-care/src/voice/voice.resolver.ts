import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category, hubError } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { optionalTextProblem, pastDateProblem, wordsProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { ChangeViewAudienceInput, RecordViewInput, ShareViewInput } from './voice.input';
import { changeViewAudience, recordView, shareView } from './voiceWrites';

const INPUT = { description: 'What was said.' };

@Resolver()
export class VoiceResolver {
  @Category('voice.views')
  @Mutation(() => WrittenRecord, { description: 'Records a view or wish that a young person told you, or your own.' })
  recordView(
    @Arg('input', () => RecordViewInput, INPUT) input: RecordViewInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const work = {
      mutation: 'recordView',
      categories: ['voice.views'],
      input,
      problems: problemsOf(input, today),
    } as const;
    return writer.write({ ...work, work: (run, context) => recordView(run, context, input) }, info);
  }

  @Category('voice.shared')
  @Mutation(() => WrittenRecord, {
    description: 'Records a view for an audience that the young person chose; nobody else reads it.',
  })
  shareView(
    @Arg('input', () => ShareViewInput, INPUT) input: ShareViewInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const work = {
      mutation: 'shareView',
      categories: ['voice.shared'],
      input,
      problems: problemsOf(input, today),
    } as const;
    return writer.write({ ...work, work: (run, context) => shareView(run, context, input) }, info);
  }

  @Category('voice.shared')
  @Mutation(() => WrittenRecord, {
    description: 'Changes who may read a shared view. Only the young person may do this.',
  })
  changeViewAudience(
    @Arg('input', () => ChangeViewAudienceInput, { description: 'The new audience.' }) input: ChangeViewAudienceInput,
    @Ctx() { writer, caller }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    if (caller.role !== 'CARE_EXPERIENCED')
      throw hubError('FORBIDDEN', { message: 'Only the young person changes who may read what they shared.' });
    const work = { mutation: 'changeViewAudience', categories: ['voice.shared'], input } as const;
    return writer.write({ ...work, work: (run, context) => changeViewAudience(run, context, input) }, info);
  }
}

const problemsOf = ({ words, about, saidOn }: RecordViewInput | ShareViewInput, today: string) => [
  wordsProblem('words', words),
  optionalTextProblem('about', about),
  pastDateProblem('saidOn', saidOn, today),
];
