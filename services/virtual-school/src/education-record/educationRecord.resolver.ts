import { Category } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Child } from '../child/child.type';
import type { VirtualSchoolContext } from '../context';
import { EducationRecord } from './educationRecord.type';
import { tablesFor } from './tablesFor';

@Resolver(() => Child)
export class EducationRecordResolver {
  @FieldResolver(() => EducationRecord, {
    nullable: true,
    description:
      'What the virtual school holds of the child. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('structure')
  education(
    @Root() { id }: Child,
    @Ctx() { educationRecords }: VirtualSchoolContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EducationRecord | null> {
    return educationRecords.find(id, tablesFor(info));
  }
}
