import { Category } from '@hub/platform';
import { Field, InputType } from 'type-graphql';
import { TargetProgress } from './TargetProgress';

@InputType({ description: 'One target of a personal education plan.' })
export class PlanTargetInput {
  @Field({ description: 'What is to be reached, in 1 to 500 characters.' })
  @Category('education.pep')
  text!: string;

  @Field(() => TargetProgress, { nullable: true, description: 'What became of it; SET when left out.' })
  @Category('education.pep')
  progress?: TargetProgress | null;
}
