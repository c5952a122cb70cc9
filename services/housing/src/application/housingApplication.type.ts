import { Category, DateScalar } from '@hub/platform';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Band } from '../band/Band';
import { Child } from '../child/child.type';
import { HousingDuty } from '../duty/housingDuty.type';
import { ApplicationStatus } from './ApplicationStatus';
import { AppliedAs } from './AppliedAs';

@ObjectType({ description: 'One application for housing: its band, and the duties that a council owes the applicant.' })
@Directive('@key(fields: "id")')
export class HousingApplication {
  /** For row checks; the graph does not show it. */
  childId!: string;

  /** The council to which it was made; the graph shows the council. */
  councilCode!: string;

  @Field(() => ID, { description: 'The application’s own id.' })
  @Category('structure')
  id!: string;

  @Field(() => Child, { description: 'The applicant.' })
  @Category('structure')
  child!: Child;

  @Field(() => Int, {
    description: 'Counts the changes of band and duties, from 1. Send it back as `expectedVersion` with a change.',
  })
  @Category('housing.application')
  version!: number;

  @Field({ description: 'The council’s own reference.' })
  @Category('housing.application')
  reference!: string;

  @Field(() => AppliedAs, { description: 'In which group the applicant was when applying.' })
  @Category('housing.application')
  appliedAs!: AppliedAs;

  @Field(() => DateScalar, { description: 'The day on which it was made.' })
  @Category('housing.application')
  madeOn!: string;

  @Field(() => ApplicationStatus, { description: 'How far it has come.' })
  @Category('housing.application')
  status!: ApplicationStatus;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed; null while it is open.' })
  @Category('housing.application')
  closedOn!: string | null;

  @Field(() => Band, { nullable: true, description: 'Its band on the housing register; null when it is not on it.' })
  @Category('housing.application')
  band!: Band | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day in that band; null without one.' })
  @Category('housing.application')
  bandSince!: string | null;

  @Field(() => [HousingDuty], { description: 'Every duty that was recorded, by its first day.' })
  @Category('housing.application')
  duties!: HousingDuty[];

  @Field(() => [HousingDuty], { description: 'The duties that are owed today, in England.' })
  @Category('housing.application')
  dutiesOwed!: HousingDuty[];
}
