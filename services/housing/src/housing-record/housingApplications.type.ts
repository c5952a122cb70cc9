import { Category, DateScalar, RecordStatus } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { HousingApplication } from '../application/housingApplication.type';
import { HousingDuty } from '../duty/housingDuty.type';

@ObjectType({ description: 'The applications for housing of one person, and what councils owe them.' })
export class HousingApplications {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => RecordStatus, {
    description:
      'Whether housing holds a record of the person. NONE_HELD means that nothing is recorded here; it never means that there is no need.',
  })
  @Category('housing.application')
  recordStatus!: RecordStatus;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day in England on which this part was last changed; null when no record is held.',
  })
  @Category('housing.application')
  asAt!: string | null;

  @Field(() => HousingApplication, {
    nullable: true,
    description: 'The latest application that is open; null when none is.',
  })
  @Category('housing.application')
  current!: HousingApplication | null;

  @Field(() => [HousingApplication], { description: 'Every application, the latest first.' })
  @Category('housing.application')
  all!: HousingApplication[];

  @Field(() => [HousingDuty], { description: 'The duties that any council owes today, in England.' })
  @Category('housing.application')
  dutiesOwed!: HousingDuty[];
}
