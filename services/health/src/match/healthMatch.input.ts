import { Category, DateScalar } from '@hub/platform';
import { Field, InputType } from 'type-graphql';
import { AssessmentKind } from '../assessment/AssessmentKind';
import { AssessmentStatus } from '../assessment/AssessmentStatus';
import { ReferralStatus } from '../mental-health/ReferralStatus';
import { SdqBand } from '../sdq/SdqEnums';

@InputType({
  description:
    'Children by what health holds of them. All that is given must hold; a child of whom health holds nothing of the kind, or whom you may not ask this about, matches nothing.',
})
export class HealthMatch {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'true: a health assessment is overdue, as of today in England; false: one is recorded, and none is overdue.',
  })
  @Category('health.status')
  assessmentOverdue?: boolean | null;

  @Field(() => AssessmentKind, {
    nullable: true,
    description: 'Only this kind of assessment counts, for all that is asked about assessments.',
  })
  @Category('health.status')
  assessmentKind?: AssessmentKind | null;

  @Field(() => AssessmentStatus, { nullable: true, description: 'An assessment has come this far.' })
  @Category('health.status')
  assessmentStatus?: AssessmentStatus | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'An assessment that is neither completed nor cancelled is due before this day; the day itself is not included.',
  })
  @Category('health.status')
  dueBefore?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether immunisations are recorded as up to date, or as not.' })
  @Category('health.status')
  immunisationsUpToDate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the child is recorded as registered with a dentist, or as not.',
  })
  @Category('health.status')
  dentistRegistered?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the teeth were checked in the twelve months up to today in England; checks are recorded.',
  })
  @Category('health.status')
  teethCheckedInYear?: boolean | null;

  @Field(() => SdqBand, {
    nullable: true,
    description: 'Band of the latest Strengths and Difficulties Questionnaire that a carer completed.',
  })
  @Category('health.sdqTotal')
  sdqBand?: SdqBand | null;

  @Field(() => ReferralStatus, {
    nullable: true,
    description: 'A referral to a mental health service has come this far.',
  })
  @Category('health.mentalReferred')
  referralStatus?: ReferralStatus | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the young person was given a Health Passport; a plan is recorded.',
  })
  @Category('health.plan')
  passportIssued?: boolean | null;
}
