import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One field of a personal education plan before and after a change.' })
export class PersonalEducationPlanFieldChange {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'The field, by its name in the graph.' })
  @Category('education.pep')
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before the change; null when it was empty.' })
  @Category('education.pep')
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'After the change; null when it is empty.' })
  @Category('education.pep')
  to!: string | null;
}
