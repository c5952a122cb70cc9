import { Category } from '@hub/platform';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import type { VirtualSchoolContext } from '../context';
import { EducationMatch } from './educationMatch.input';

@Resolver()
export class EducationMatchResolver {
  @Query(() => [ID], {
    description:
      'Which of the caller’s children match. For the gateway alone, which narrows a query to children who match in several agencies.',
  })
  @Directive('@inaccessible')
  @Category('structure')
  educationMatch(
    @Arg('where', () => EducationMatch, { description: 'What has to be true of a child.' }) where: EducationMatch,
    @Ctx() { matches }: VirtualSchoolContext,
  ): Promise<string[]> {
    return matches.match(where);
  }
}
