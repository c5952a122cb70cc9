import { Category } from '@hub/platform';
import { Arg, Ctx, Directive, ID, Query, Resolver } from 'type-graphql';
import type { HealthContext } from '../context';
import { HealthMatch } from './healthMatch.input';

@Resolver()
export class HealthMatchResolver {
  @Query(() => [ID], {
    description: 'For the gateway alone: which children match. Ask with `@among(health: …)` on an operation.',
  })
  @Directive('@inaccessible')
  @Category('structure')
  healthMatch(
    @Arg('where', () => HealthMatch, { description: 'What must hold.' }) where: HealthMatch,
    @Ctx() { matches }: HealthContext,
  ): Promise<string[]> {
    return matches.find(where);
  }
}
