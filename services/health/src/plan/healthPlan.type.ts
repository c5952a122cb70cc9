import { Category, DateScalar } from '@hub/platform';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something that the child must not be given or come near.' })
export class Allergy {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'What the child is allergic to.' })
  @Category('health.plan')
  substance!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What happens, and what to do then; null when it is not recorded.',
  })
  @Category('health.plan')
  reaction!: string | null;
}

@ObjectType({ description: 'A medicine that the child takes.' })
export class Medication {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'Name of the medicine.' })
  @Category('health.plan')
  name!: string;

  @Field({ description: 'How much, and when, in words.' })
  @Category('health.plan')
  dose!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it is to be looked at again; null when none is set.',
  })
  @Category('health.plan')
  reviewOn!: string | null;
}

@ObjectType({ description: 'An appointment that somebody has to take the child to.' })
export class HealthAppointment {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => DateScalar, { description: 'Day of the appointment.' })
  @Category('health.plan')
  on!: string;

  @Field({ description: 'With whom, such as a dentist or an optician.' })
  @Category('health.plan')
  with!: string;

  @Field(() => String, { nullable: true, description: 'What to know or to bring; null when nothing is recorded.' })
  @Category('health.plan')
  note!: string | null;
}

@ObjectType({
  description:
    'The health plan: what whoever looks after the child today has to know. Nothing recorded is no promise that there is nothing.',
})
export class HealthPlan {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => [Allergy], { description: 'Known allergies.' })
  @Category('health.plan')
  allergies!: Allergy[];

  @Field(() => [Medication], { description: 'Medicines that the child takes.' })
  @Category('health.plan')
  medication!: Medication[];

  @Field(() => [HealthAppointment], {
    description: 'Appointments, the next first; past ones stay until the plan is updated.',
  })
  @Category('health.plan')
  appointments!: HealthAppointment[];

  @Field(() => String, {
    nullable: true,
    description: 'What keeps the child safe when things are hard, and whom to call; null when there is no safety plan.',
  })
  @Category('health.plan')
  safetyPlan!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day on which the young person was given their Health Passport, a record of their own health; null: not yet.',
  })
  @Category('health.plan')
  passportIssuedOn!: string | null;

  @Field(() => Int, { description: 'Counts the changes; 0 while there is no plan. Send it back as `expectedVersion`.' })
  @Category('health.plan')
  version!: number;
}
