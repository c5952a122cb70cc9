import { askedParts, Category, selects } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Child } from '../child/child.type';
import type { HousingContext } from '../context';
import { HousingRecord } from './housingRecord.type';
import { HOUSING_PARTS, type HousingPart } from './housingRecordQueries';

/** What only the table of applications can tell, and what the applicant's own row says. */
const FROM_APPLICATIONS = ['current', 'all', 'dutiesOwed'];
const FROM_APPLICANT = ['recordStatus', 'asAt'];

@Resolver(() => Child)
export class HousingRecordResolver {
  @FieldResolver(() => HousingRecord, {
    nullable: true,
    description: 'What housing holds of the child. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('structure')
  housing(
    @Root() { id }: Child,
    @Ctx() { housingRecords }: HousingContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HousingRecord | null> {
    return housingRecords.find(id, partsAskedFor(info));
  }
}

const partsAskedFor = askedParts((info) => {
  const isAsked: Readonly<Record<HousingPart, boolean>> = {
    applicant: FROM_APPLICANT.some((field) => selects(info, 'application', field)),
    applications: FROM_APPLICATIONS.some((field) => selects(info, 'application', field)),
    tenancies: selects(info, 'tenancy'),
  };
  return HOUSING_PARTS.filter((part) => isAsked[part]);
});
