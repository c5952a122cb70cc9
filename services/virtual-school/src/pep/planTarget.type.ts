import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { TargetProgress } from './TargetProgress';

@ObjectType({ description: 'One target of a personal education plan.' })
export class PlanTarget {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'What is to be reached, in the words of the meeting.' })
  @Category('education.pep')
  text!: string;

  @Field(() => TargetProgress, { description: 'What became of it, as of the last change of the plan.' })
  @Category('education.pep')
  progress!: TargetProgress;
}
