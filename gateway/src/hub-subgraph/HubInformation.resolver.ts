import { Ctx, Query, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import { HubInformation } from './HubInformation.type';
import type { HubContext } from './HubContext';

@Resolver(() => HubInformation)
export class HubInformationResolver {
  @Category('public.hub')
  @Query(() => HubInformation, {
    description: 'What this hub is, who is in it, and what was agreed. Open to everybody.',
  })
  hub(@Ctx() context: HubContext): HubInformation {
    return context.information;
  }
}
