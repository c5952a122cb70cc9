import { askedParts, Category, selects } from '@hub/platform';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Child } from '../child/child.type';
import type { HealthContext } from '../context';
import { HealthRecord } from './healthRecord.type';
import { RECORD_PARTS, type RecordPart } from './healthRecordQueries';

/** What of a status only the assessments can tell, all or those that are due; `recordStatus` needs the patient alone. */
const FROM_ASSESSMENTS = {
  assessments: ['asAt', 'initialAssessment', 'reviewAssessments'],
  dueAssessments: ['nextDueOn', 'overdue'],
};

@Resolver(() => Child)
export class HealthRecordResolver {
  @FieldResolver(() => HealthRecord, {
    nullable: true,
    description: 'What health holds of the child. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('structure')
  health(
    @Root() { id }: Child,
    @Ctx() { healthRecords }: HealthContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<HealthRecord | null> {
    return healthRecords.find(id, partsAskedFor(info));
  }
}

const partsAskedFor = askedParts((info) => RECORD_PARTS.filter((part) => isAskedFor(part, info)));

function isAskedFor(part: RecordPart, info: GraphQLResolveInfo): boolean {
  if (part === 'assessments' || part === 'dueAssessments')
    return FROM_ASSESSMENTS[part].some((field) => selects(info, 'status', field));
  return part === 'checks' ? selects(info, 'status', 'checks') : selects(info, part);
}
