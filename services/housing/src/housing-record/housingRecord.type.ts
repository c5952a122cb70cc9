import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { HousingApplications } from './housingApplications.type';
import { HousingTenancies } from './housingTenancies.type';

@ObjectType({ description: 'What housing holds of the child or young person.' })
export class HousingRecord {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => HousingApplications, {
    nullable: true,
    description: 'Applications, bands and duties. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('housing.application')
  application!: HousingApplications | null;

  @Field(() => HousingTenancies, {
    nullable: true,
    description: 'Homes, with addresses. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('housing.tenancy')
  tenancy!: HousingTenancies | null;
}
