import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { HousingTenancy } from '../tenancy/housingTenancy.type';

@ObjectType({ description: 'Where the person lives or lived, as far as housing knows.' })
export class HousingTenancies {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => HousingTenancy, {
    nullable: true,
    description: 'The latest home that the person has today; null when housing knows of none.',
  })
  @Category('housing.tenancy')
  current!: HousingTenancy | null;

  @Field(() => [HousingTenancy], { description: 'Every home, the latest first.' })
  @Category('housing.tenancy')
  all!: HousingTenancy[];
}
