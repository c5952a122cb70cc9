import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HousingContext } from '../context';
import { EndTenancyInput } from './end-tenancy/endTenancy.input';
import { RecordTenancyInput } from './record-tenancy/recordTenancy.input';
import { HousingTenancyPayload } from './tenancy.payload';

@Resolver()
export class TenancyWritesResolver {
  @Mutation(() => HousingTenancyPayload, {
    description: 'Records a home that was found for an applicant to whom your council owes a duty.',
  })
  @Category('housing.tenancy')
  recordTenancy(
    @Arg('input', () => RecordTenancyInput, { description: 'The home.' }) input: RecordTenancyInput,
    @Ctx() { tenancies }: HousingContext,
  ): Promise<HousingTenancyPayload> {
    return tenancies.record(input);
  }

  @Mutation(() => HousingTenancyPayload, {
    description:
      'Records when somebody no longer has a home. Only an officer of the council that keeps the record may. When somebody changed it since you read it, nothing is saved and the error says who, and when.',
  })
  @Category('housing.tenancy')
  endTenancy(
    @Arg('input', () => EndTenancyInput, { description: 'Which tenancy, and when.' }) input: EndTenancyInput,
    @Ctx() { tenancies }: HousingContext,
  ): Promise<HousingTenancyPayload> {
    return tenancies.end(input);
  }
}
