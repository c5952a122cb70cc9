import { Category } from '@hub/platform';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HousingContext } from '../context';
import { Council } from '../council/council.type';
import { presentCouncil } from '../council/presentCouncil';
import { HousingTenancy } from './housingTenancy.type';

@Resolver(() => HousingTenancy)
export class HousingTenancyResolver {
  @FieldResolver(() => Council, {
    nullable: true,
    description: 'The council whose officers keep this record today.',
  })
  @Category('housing.tenancy')
  async council(
    @Root() { councilCode }: HousingTenancy,
    @Ctx() { councils, today }: HousingContext,
  ): Promise<Council | null> {
    const council = (await councils.all()).answeringFor(councilCode, today);
    return council && presentCouncil(council);
  }
}
