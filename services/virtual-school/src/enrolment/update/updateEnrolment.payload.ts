import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Enrolment } from '../enrolment.type';

@ObjectType({ description: 'What an update of an enrolment did, or with `dryRun` would do.' })
export class UpdateEnrolmentPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Enrolment, { description: 'The enrolment as it is today; with `dryRun` as it would be.' })
  @Category('education.enrolment')
  enrolment!: Enrolment;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.enrolment')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.enrolment')
  replayed!: boolean;
}
