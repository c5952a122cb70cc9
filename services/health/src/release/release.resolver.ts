import { Category } from '@hub/platform';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { HealthContext } from '../context';
import { ReleaseHealthRecordToYoungPersonInput, ReleaseMentalHealthToYoungPersonInput } from './release.inputs';
import { ReleasePayload } from './release.payload';

@Resolver()
export class ReleaseResolver {
  @Mutation(() => ReleasePayload, {
    description:
      'Releases withheld parts of a health record to the young person whose it is, or withholds them again. It is in force from their next request on.',
  })
  @Category('health.clinical')
  releaseHealthRecordToYoungPerson(
    @Arg('input', () => ReleaseHealthRecordToYoungPersonInput, { description: 'What is released.' })
    { clinical, familyHistory, ...rest }: ReleaseHealthRecordToYoungPersonInput,
    @Ctx() { releases }: HealthContext,
  ): Promise<ReleasePayload> {
    const parts = { 'health.clinical': clinical, 'health.familyHistory': familyHistory };
    return releases.release({ ...rest, mutation: 'releaseHealthRecordToYoungPerson', parts });
  }

  @Mutation(() => ReleasePayload, {
    description:
      'Releases what the mental health service recorded to the young person whose it is, or withholds it again. It is in force from their next request on.',
  })
  @Category('health.mental')
  releaseMentalHealthToYoungPerson(
    @Arg('input', () => ReleaseMentalHealthToYoungPersonInput, { description: 'Whether it is released.' })
    { mental, ...rest }: ReleaseMentalHealthToYoungPersonInput,
    @Ctx() { releases }: HealthContext,
  ): Promise<ReleasePayload> {
    const parts = { 'health.mental': mental };
    return releases.release({ ...rest, mutation: 'releaseMentalHealthToYoungPerson', parts });
  }
}
