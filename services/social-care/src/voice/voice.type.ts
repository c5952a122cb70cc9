import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { ViewAudience } from './viewAudience';

@ObjectType({ description: 'A view for an audience that the young person chose. Nobody else reads it.' })
export class SharedView {
  @Category('voice.shared')
  @Field(() => ID, { description: 'The view, to be named when its audience is changed.' })
  viewId!: string;

  @Category('voice.shared')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a change.' })
  version!: number;

  @Category('voice.shared')
  @Field(() => DateScalar, { description: 'The day on which it was said.' })
  saidOn!: string;

  @Category('voice.shared')
  @Field(() => String, {
    nullable: true,
    description: 'What it is about, such as school or family; null when not said.',
  })
  about!: string | null;

  @Category('voice.shared')
  @Field(() => String, { description: 'The young person’s own words.' })
  words!: string;

  @Category('voice.shared')
  @Field(() => [ViewAudience], { description: 'Who may read it, besides the young person. Empty: nobody.' })
  audience!: ViewAudience[];
}

@ObjectType({ description: 'A view or wish that a young person told the worker or reviewing officer.' })
export class RecordedView {
  @Category('voice.views')
  @Field(() => ID, { description: 'The view.' })
  viewId!: string;

  @Category('voice.views')
  @Field(() => Int, { description: 'How often it was written.' })
  version!: number;

  @Category('voice.views')
  @Field(() => DateScalar, { description: 'The day on which it was said.' })
  saidOn!: string;

  @Category('voice.views')
  @Field(() => String, {
    nullable: true,
    description: 'What it is about, such as a placement or contact; null when not said.',
  })
  about!: string | null;

  @Category('voice.views')
  @Field(() => String, { description: 'What the young person said, in their own words where possible.' })
  words!: string;

  @Category('voice.views')
  @Field(() => String, {
    nullable: true,
    description: 'To whom they told it; null when the young person wrote it down.',
  })
  toldTo!: string | null;
}

@ObjectType({ description: 'What the young person says for themselves (Children Act 1989 s.22(4), (5)).' })
export class YoungPersonsVoice {
  @Category('voice.shared')
  @Field(() => [SharedView], { nullable: true, description: 'Views shared with you, the latest first.' })
  shared?: SharedView[] | null;

  @Category('voice.views')
  @Field(() => [RecordedView], {
    nullable: true,
    description: 'Views and wishes told to the worker or reviewing officer, the latest first.',
  })
  views?: RecordedView[] | null;
}
