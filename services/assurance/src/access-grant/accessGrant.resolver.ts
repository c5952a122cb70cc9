import { Category } from '@hub/platform';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { AccessGrantFilter, EndAccessGrantInput, GiveAccessGrantInput } from './accessGrant.input';
import { AccessGrantPayload } from './accessGrant.payload';
import { AccessGrantPage } from './accessGrant.type';

@Resolver()
export class AccessGrantResolver {
  @Query(() => AccessGrantPage, {
    description: 'Named grants that open items of the controllers for whom you work, the latest first.',
  })
  @Category('access.grants')
  accessGrants(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('where', () => AccessGrantFilter, { nullable: true, description: 'Which grants.' })
    filter: AccessGrantFilter | null,
    @Ctx() { accessGrants }: AssuranceContext,
  ): Promise<AccessGrantPage> {
    return accessGrants.page({ first, after, filter });
  }

  @Mutation(() => AccessGrantPayload, {
    description:
      'Lets one person read some items of one child that are otherwise closed to them, until a day. It counts from its first day, and never gives a role what the agreement does not.',
  })
  @Category('access.grants')
  giveAccessGrant(
    @Arg('input', () => GiveAccessGrantInput, { description: 'The grant.' }) input: GiveAccessGrantInput,
    @Ctx() { accessGrants }: AssuranceContext,
  ): Promise<AccessGrantPayload> {
    return accessGrants.give(input);
  }

  @Mutation(() => AccessGrantPayload, {
    description: 'Ends a grant before its last day. The reader’s next request is without it.',
  })
  @Category('access.grants')
  endAccessGrant(
    @Arg('input', () => EndAccessGrantInput, { description: 'Which grant, and why.' }) input: EndAccessGrantInput,
    @Ctx() { accessGrants }: AssuranceContext,
  ): Promise<AccessGrantPayload> {
    return accessGrants.end(input);
  }
}
