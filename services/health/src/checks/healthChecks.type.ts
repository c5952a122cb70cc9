import { Category, DateScalar } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Registrations and routine checks: that they took place; never what was found.' })
export class HealthChecks {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the child is registered with a general practitioner, on the day `checkedOn`; null: not known.',
  })
  @Category('health.status')
  gpRegistered!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the child is registered with a dentist, on the day `checkedOn`; null: not known. To be registered is not to have been seen.',
  })
  @Category('health.status')
  dentistRegistered!: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the latest check of the teeth by a dentist; null when none is known.',
  })
  @Category('health.status')
  teethCheckedOn!: string | null;

  @Field({
    description:
      'Whether the teeth were checked in the twelve months up to today in England, at any age. A check that was declined is none (as the SSDA903 return counts).',
  })
  @Category('health.status')
  teethCheckedInYear!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the child has had every immunisation that a child of this age should have had, those due before care too, on the day `checkedOn`; null: not known.',
  })
  @Category('health.status')
  immunisationsUpToDate!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the development checks of a child under 5 are up to date, on the day `checkedOn`; null from 5 on, and when it is not known.',
  })
  @Category('health.status')
  developmentUpToDate!: boolean | null;

  @Field(() => DateScalar, { description: 'Day on which all of this was last confirmed.' })
  @Category('health.status')
  checkedOn!: string;
}
