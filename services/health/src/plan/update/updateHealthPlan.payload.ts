import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { WAS_DRY_RUN, WAS_REPEATED } from '../../writing/inputDescriptions';
import { HealthPlan } from '../healthPlan.type';

@ObjectType({ description: 'What a change of a health plan did, or with `dryRun` would do.' })
export class UpdateHealthPlanPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => HealthPlan, {
    description: 'The plan after the change; of a repeated request, as it was after the first one.',
  })
  @Category('health.plan')
  plan!: HealthPlan;

  @Field({ description: WAS_DRY_RUN })
  @Category('health.plan')
  dryRun!: boolean;

  @Field({ description: WAS_REPEATED })
  @Category('health.plan')
  repeated!: boolean;
}
