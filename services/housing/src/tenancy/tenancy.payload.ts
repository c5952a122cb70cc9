import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { HousingTenancy } from './housingTenancy.type';

@ObjectType({ description: 'What a change of a tenancy did, or with `dryRun` would do.' })
export class HousingTenancyPayload {
  @Field(() => ID, { nullable: true, description: 'The tenancy; null after a dry run of a new one.' })
  @Category('structure')
  tenancyId!: string | null;

  @Field(() => HousingTenancy, {
    nullable: true,
    description:
      'As it is now; with `dryRun` as it still is. Null when you no longer see the person, or there is none yet.',
  })
  @Category('structure')
  tenancy!: HousingTenancy | null;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('structure')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('structure')
  repeated!: boolean;
}
