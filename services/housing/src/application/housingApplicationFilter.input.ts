import { Category } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { Band } from '../band/Band';
import { DutyKind } from '../duty/DutyKind';
import { ApplicationStatus } from './ApplicationStatus';

@InputType({ description: 'Narrows a list of applications for housing; what is left out or null does not narrow it.' })
export class HousingApplicationFilter {
  @Field(() => Band, { nullable: true, description: 'Only those in this band.' })
  @Category('housing.application')
  band?: Band | null;

  @Field(() => ApplicationStatus, { nullable: true, description: 'Only those that have come this far.' })
  @Category('housing.application')
  status?: ApplicationStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only those with a duty that is owed today, in England; false: only the others.',
  })
  @Category('housing.application')
  dutyOwed?: boolean | null;

  @Field(() => DutyKind, { nullable: true, description: 'Only those to whose applicant this duty is owed today.' })
  @Category('housing.application')
  duty?: DutyKind | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Only those for which this council answers today, by its code: its own, and those of councils it took over.',
  })
  @Category('housing.application')
  council?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: only open ones of care leavers whose band is below the one that the council promises to every care leaver; false: only the others.',
  })
  @Category('housing.application')
  belowPromise?: boolean | null;
}
