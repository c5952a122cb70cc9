import { Category, DateScalar } from '@hub/platform';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DRY_RUN, EXPECTED_VERSION, IDEMPOTENCY_KEY } from '../../writing/inputDescriptions';

@InputType({ description: 'Something that the child must not be given or come near.' })
export class AllergyInput {
  @Field({ description: 'What the child is allergic to.' })
  @Category('health.plan')
  substance!: string;

  @Field(() => String, { nullable: true, description: 'What happens, and what to do then.' })
  @Category('health.plan')
  reaction?: string | null;
}

@InputType({ description: 'A medicine that the child takes.' })
export class MedicationInput {
  @Field({ description: 'Name of the medicine.' })
  @Category('health.plan')
  name!: string;

  @Field({ description: 'How much, and when, in words.' })
  @Category('health.plan')
  dose!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to be looked at again.' })
  @Category('health.plan')
  reviewOn?: string | null;
}

@InputType({ description: 'An appointment that somebody has to take the child to.' })
export class HealthAppointmentInput {
  @Field(() => DateScalar, { description: 'Day of the appointment.' })
  @Category('health.plan')
  on!: string;

  @Field({ description: 'With whom, such as a dentist or an optician.' })
  @Category('health.plan')
  with!: string;

  @Field(() => String, { nullable: true, description: 'What to know or to bring.' })
  @Category('health.plan')
  note?: string | null;
}

@InputType({
  description:
    'A change of a health plan: what is left out stays as it is; a list that is given takes the place of the old one.',
})
export class UpdateHealthPlanInput {
  @Field(() => ID, { description: 'The child.' })
  @Category('health.plan')
  childId!: string;

  @Field(() => [AllergyInput], { nullable: true, description: 'All known allergies; an empty list: none is known.' })
  @Category('health.plan')
  allergies?: AllergyInput[] | null;

  @Field(() => [MedicationInput], { nullable: true, description: 'All medicines; an empty list: none is taken.' })
  @Category('health.plan')
  medication?: MedicationInput[] | null;

  @Field(() => [HealthAppointmentInput], { nullable: true, description: 'All appointments that are to come.' })
  @Category('health.plan')
  appointments?: HealthAppointmentInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The safety plan, in up to 4,000 characters; an empty text removes it.',
  })
  @Category('health.plan')
  safetyPlan?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the young person was given their Health Passport; not in the future.',
  })
  @Category('health.plan')
  passportIssuedOn?: string | null;

  @Field(() => Int, { description: `${EXPECTED_VERSION} 0 when there is no plan yet.` })
  @Category('health.plan')
  expectedVersion!: number;

  @Field({ description: IDEMPOTENCY_KEY })
  @Category('health.plan')
  idempotencyKey!: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: DRY_RUN })
  @Category('health.plan')
  dryRun?: boolean | null;
}
