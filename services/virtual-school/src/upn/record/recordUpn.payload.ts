import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { UniquePupilNumber } from '../uniquePupilNumber.type';

@ObjectType({ description: 'What recording a pupil number did, or with `dryRun` would do.' })
export class RecordUpnPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => UniquePupilNumber, { description: 'The number as it is now; with `dryRun` as it would be.' })
  @Category('identity.upn')
  upn!: UniquePupilNumber;

  @Field(() => [String], { description: 'What looks wrong and was kept all the same, in sentences.' })
  @Category('identity.upn')
  warnings!: string[];

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('identity.upn')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('identity.upn')
  replayed!: boolean;
}
