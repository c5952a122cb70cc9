import { Category } from '@hub/platform';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { WithheldLookPayload } from './withheldLook.payload';
import { WithheldLookPage } from './withheldLook.type';
import { ShowLookInput, WithholdLookInput } from './withholdLook.input';

@Resolver()
export class WithholdingResolver {
  @Query(() => WithheldLookPage, {
    description: 'Looks that young people are not shown today, those that will be shown first, first.',
  })
  @Category('assurance.review')
  withheldLooks(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { withholdings }: AssuranceContext,
  ): Promise<WithheldLookPage> {
    return withholdings.page({ first, after });
  }

  @Mutation(() => WithheldLookPayload, {
    description:
      'Leaves a look out of the young person’s own log for a time, since showing it would put somebody at risk. It stays on the record.',
  })
  @Category('assurance.review')
  withholdLook(
    @Arg('input', () => WithholdLookInput, { description: 'Which look, and why.' }) input: WithholdLookInput,
    @Ctx() { withholdings }: AssuranceContext,
  ): Promise<WithheldLookPayload> {
    return withholdings.withhold(input);
  }

  @Mutation(() => WithheldLookPayload, {
    description: 'Shows a look again that was withheld, before its time is over.',
  })
  @Category('assurance.review')
  showLook(
    @Arg('input', () => ShowLookInput, { description: 'Which look.' }) input: ShowLookInput,
    @Ctx() { withholdings }: AssuranceContext,
  ): Promise<WithheldLookPayload> {
    return withholdings.show(input);
  }
}
