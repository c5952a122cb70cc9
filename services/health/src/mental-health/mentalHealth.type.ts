import { Category, DateScalar } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { MentalHealthNoteKind } from './MentalHealthNoteKind';

@ObjectType({ description: 'One note of the mental health service that works with the child.' })
export class MentalHealthNote {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'Its own id.' })
  @Category('health.mental')
  id!: string;

  @Field(() => ID, { description: 'The referral under which the service works with the child.' })
  @Category('health.mental')
  referralId!: string;

  @Field(() => DateScalar, { description: 'Day of the note.' })
  @Category('health.mental')
  notedOn!: string;

  @Field(() => MentalHealthNoteKind, { description: 'What kind of note it is.' })
  @Category('health.mental')
  kind!: MentalHealthNoteKind;

  @Field({ description: 'The note.' })
  @Category('health.mental')
  content!: string;
}

@ObjectType({
  description:
    'What the mental health service (CAMHS) recorded. The young person reads it once it was released to them.',
})
export class MentalHealth {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [MentalHealthNote], { description: 'Notes, the latest first.' })
  @Category('health.mental')
  notes!: MentalHealthNote[];
}
