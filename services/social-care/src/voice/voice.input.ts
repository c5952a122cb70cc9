import { Field, ID, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { WriteInput } from '../write/write.type';
import { ViewAudience } from './viewAudience';

@InputType({ description: 'A view or wish, as the young person told it.' })
export class RecordViewInput extends WriteInput {
  @Category('voice.views')
  @Field(() => String, {
    description: 'What the young person said, in their own words where possible (up to 4,000 characters).',
  })
  words!: string;

  @Category('voice.views')
  @Field(() => String, { nullable: true, description: 'What it is about, in a few words.' })
  about?: string | null;

  @Category('voice.views')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was said; today when left out.' })
  saidOn?: string | null;
}

@InputType({ description: 'A view for an audience that the young person chooses.' })
export class ShareViewInput extends WriteInput {
  @Category('voice.shared')
  @Field(() => String, { description: 'The young person’s own words (up to 4,000 characters).' })
  words!: string;

  @Category('voice.shared')
  @Field(() => [ViewAudience], {
    description:
      'Who may read it, besides the young person. Whoever records it reads it later only when they are named here.',
  })
  audience!: ViewAudience[];

  @Category('voice.shared')
  @Field(() => String, { nullable: true, description: 'What it is about, in a few words.' })
  about?: string | null;

  @Category('voice.shared')
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was said; today when left out.' })
  saidOn?: string | null;
}

@InputType({ description: 'Another audience for a shared view. Only the young person changes it.' })
export class ChangeViewAudienceInput extends WriteInput {
  @Category('voice.shared')
  @Field(() => ID, { description: 'The view.' })
  viewId!: string;

  @Category('voice.shared')
  @Field(() => [ViewAudience], { description: 'Who may read it from now on, besides the young person. Empty: nobody.' })
  audience!: ViewAudience[];

  @Category('voice.shared')
  @Field(() => Int, { description: 'The version that you read.' })
  expectedVersion!: number;
}
