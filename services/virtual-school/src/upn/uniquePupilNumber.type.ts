import { Category, DateScalar } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';
import { UpnUnknownReason } from './UpnUnknownReason';

@ObjectType({ description: 'The unique pupil number (UPN) that the virtual school holds for the child.' })
export class UniquePupilNumber {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => String, { nullable: true, description: 'As it was received; null when none is recorded.' })
  @Category('identity.upn')
  number!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its check letter is right; null without a number. A wrong number is kept and shown, so that it can be put right.',
  })
  @Category('identity.upn')
  passesCheck!: boolean | null;

  @Field({ description: 'Whether the number is a temporary one: its last character is a letter.' })
  @Category('identity.upn')
  temporary!: boolean;

  @Field(() => UpnUnknownReason, { nullable: true, description: 'Why there is no number, where that is recorded.' })
  @Category('identity.upn')
  unknownReason!: UpnUnknownReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day in England on which it was last changed.' })
  @Category('identity.upn')
  recordedOn!: string | null;

  @Field(() => Int, {
    description: 'Counts the changes; 0 when nothing is recorded. Send it back as `expectedVersion` with a change.',
  })
  @Category('identity.upn')
  version!: number;
}
