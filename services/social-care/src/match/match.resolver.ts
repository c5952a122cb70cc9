import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { SocialCareMatch } from './socialCareMatch.input';

@Resolver()
export class MatchResolver {
  @Category('structure')
  @Directive('@inaccessible')
  @Query(() => [ID], { description: 'Your children of whom all of this is true, by social care’s records.' })
  socialCareMatch(
    @Arg('where', () => SocialCareMatch, { description: 'What must be true of them.' }) where: SocialCareMatch,
    @Ctx() { match }: SocialCareContext,
  ): Promise<string[]> {
    return match.find(where);
  }
}
