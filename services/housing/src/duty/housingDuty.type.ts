import { Category, DateScalar } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { DutyEndReason } from './DutyEndReason';
import { DutyKind } from './DutyKind';

@ObjectType({ description: 'A duty of Part 7 of the Housing Act 1996 towards the applicant, from a day until a day.' })
export class HousingDuty {
  /** For row checks; the graph does not show it. */
  childId!: string;

  /** The council that took it on, by its code; the graph shows the council. */
  owedByCode!: string;

  @Field(() => ID, { description: 'The duty’s own id.' })
  @Category('housing.application')
  id!: string;

  @Field(() => DutyKind, { description: 'Which duty.' })
  @Category('housing.application')
  kind!: DutyKind;

  @Field({ description: 'The section of the Act that it comes from.' })
  @Category('housing.application')
  legalBasis!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is owed.' })
  @Category('housing.application')
  startedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it is no longer owed; null while it is.',
  })
  @Category('housing.application')
  endedOn!: string | null;

  @Field(() => DutyEndReason, { nullable: true, description: 'Why it is no longer owed; null while it is.' })
  @Category('housing.application')
  endReason!: DutyEndReason | null;

  @Field({ description: 'Whether it is owed today, in England.' })
  @Category('housing.application')
  owed!: boolean;
}
