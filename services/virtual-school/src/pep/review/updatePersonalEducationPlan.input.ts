import { Category } from '@hub/platform';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { EducationPlanQuality } from '../EducationPlanQuality';
import { EducationPlanStatus } from '../EducationPlanStatus';
import { PlanTargetInput } from '../planTarget.input';

@InputType({ description: 'A change of a personal education plan; what is left out or null stays as it is.' })
export class UpdatePersonalEducationPlanInput {
  @Field(() => ID, { description: 'The plan.' })
  @Category('education.pep')
  planId!: string;

  @Field(() => EducationPlanStatus, {
    nullable: true,
    description:
      'COMPLETED: a held plan that the virtual school found green or amber. CANCELLED: a draft that is not needed any more. Both are final.',
  })
  @Category('education.pep')
  status?: EducationPlanStatus | null;

  @Field(() => EducationPlanQuality, {
    nullable: true,
    description: 'How good the plan is: the virtual school’s judgement, once the meeting was held.',
  })
  @Category('education.pep')
  quality?: EducationPlanQuality | null;

  @Field(() => [PlanTargetInput], { nullable: true, description: 'All targets anew, with what became of each.' })
  @Category('education.pep')
  targets?: PlanTargetInput[] | null;

  @Field(() => Float, { nullable: true, description: 'Pupil Premium Plus for the term of the plan, in pounds.' })
  @Category('education.pep')
  pupilPremiumPlus?: number | null;

  @Field(() => String, { nullable: true, description: 'What it is spent on.' })
  @Category('education.pep')
  pupilPremiumPlusUse?: string | null;

  @Field(() => Int, { description: 'The `version` that you read. When somebody changed it since, nothing is saved.' })
  @Category('education.pep')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('education.pep')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('education.pep')
  dryRun?: boolean | null;
}
