import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { HealthClinical } from '../clinical/healthClinical.type';
import { HealthFamilyHistory } from '../family-history/healthFamilyHistory.type';
import { MentalHealth } from '../mental-health/mentalHealth.type';
import { MentalHealthReferred } from '../mental-health/mentalHealthReferral.type';
import { NhsNumber } from '../nhs-number/nhsNumber.type';
import { HealthPlan } from '../plan/healthPlan.type';
import { SdqItems } from '../sdq/sdqItems.type';
import { SdqTotals } from '../sdq/sdqTotal.type';
import { HealthStatus } from './healthStatus.type';

const NULL = 'Null means an error or no access, never that nothing is recorded.';

@ObjectType({ description: 'What health holds of the child.' })
export class HealthRecord {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => HealthStatus, {
    nullable: true,
    description: 'Assessments due and done. Null means an error or no access, never that nothing is recorded.',
  })
  @Category('health.status')
  status!: HealthStatus | null;

  @Field(() => NhsNumber, { nullable: true, description: 'The child’s NHS number; null when health holds none.' })
  @Category('identity.nhsNumber')
  nhsNumber!: NhsNumber | null;

  @Field(() => HealthPlan, { nullable: true, description: `Allergies, medication, appointments, safety plan. ${NULL}` })
  @Category('health.plan')
  plan!: HealthPlan | null;

  @Field(() => HealthClinical, { nullable: true, description: `What assessments found. ${NULL}` })
  @Category('health.clinical')
  clinical!: HealthClinical | null;

  @Field(() => HealthFamilyHistory, { nullable: true, description: `Health of the family by birth. ${NULL}` })
  @Category('health.familyHistory')
  familyHistory!: HealthFamilyHistory | null;

  @Field(() => SdqTotals, {
    nullable: true,
    description: `Totals of Strengths and Difficulties Questionnaires. ${NULL}`,
  })
  @Category('health.sdqTotal')
  sdqTotal!: SdqTotals | null;

  @Field(() => SdqItems, { nullable: true, description: `Their answers. ${NULL}` })
  @Category('health.sdqItems')
  sdqItems!: SdqItems | null;

  @Field(() => MentalHealthReferred, { nullable: true, description: `Referrals to mental health services. ${NULL}` })
  @Category('health.mentalReferred')
  mentalReferred!: MentalHealthReferred | null;

  @Field(() => MentalHealth, { nullable: true, description: `What the mental health service recorded. ${NULL}` })
  @Category('health.mental')
  mental!: MentalHealth | null;
}
