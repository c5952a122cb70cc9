import { Category } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { HousingApplication } from '../housingApplication.type';
import { HousingApplicationFieldChange } from './fieldChange.type';

/** What holds anything of the applicant lies one level down, under its own category. */
@ObjectType({ description: 'What a change of an application did, or with `dryRun` would do.' })
export class HousingApplicationChangePayload {
  @Field(() => ID, { description: 'The application that was changed.' })
  @Category('structure')
  applicationId!: string;

  @Field(() => HousingApplication, {
    nullable: true,
    description:
      'The application as it is now; with `dryRun` as it still is. Null when you no longer see the applicant, as after the end of the last duty when the request is repeated.',
  })
  @Category('structure')
  application!: HousingApplication | null;

  @Field(() => [HousingApplicationFieldChange], {
    description: 'What changed, or with `dryRun` would change. Empty when you no longer see the applicant.',
  })
  @Category('structure')
  changes!: HousingApplicationFieldChange[];

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('structure')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('structure')
  repeated!: boolean;
}
