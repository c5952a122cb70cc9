import { Category } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { UpnUnknownReason } from '../UpnUnknownReason';

@InputType({ description: 'A child’s unique pupil number, or why there is none.' })
export class RecordUpnInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('identity.upn')
  childId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The number: a letter, eleven digits, and a digit or letter. One that fails its check letter is kept too, with a warning. Leave it out when there is none.',
  })
  @Category('identity.upn')
  number?: string | null;

  @Field(() => UpnUnknownReason, { nullable: true, description: 'Why there is none. Only without a number.' })
  @Category('identity.upn')
  unknownReason?: UpnUnknownReason | null;

  @Field(() => Int, { description: 'The `version` that you read; 0 when nothing was recorded.' })
  @Category('identity.upn')
  expectedVersion!: number;

  @Field({
    description:
      'Any text of 1 to 200 characters that is new for each change, such as a UUID. Sending the same change again with the same key saves nothing twice.',
  })
  @Category('identity.upn')
  idempotencyKey!: string;

  // Nullable, for graphql-jit refuses a required input field that has a default and is left out.
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'true: only try it, and save nothing.' })
  @Category('identity.upn')
  dryRun?: boolean | null;
}
