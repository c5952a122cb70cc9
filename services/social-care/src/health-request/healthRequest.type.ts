import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { defineWords } from '../codes';

export const RequestedAssessment = defineWords('RequestedAssessment', 'Which health assessment was asked for.', {
  INITIAL: 'The initial one, by a registered medical practitioner (SI 2010/959 reg 7(1)).',
  REVIEW: 'A review: every six months under 5, every twelve from 5 (SI 2010/959 reg 7(2)).',
});
export type RequestedAssessment = keyof typeof RequestedAssessment;

@ObjectType({ description: 'That social care asked for a health assessment. What became of it, health records.' })
export class HealthAssessmentRequest {
  @Category('health.request')
  @Field(() => ID, { description: 'The request.' })
  requestId!: string;

  @Category('health.request')
  @Field(() => RequestedAssessment, { description: 'Which assessment.' })
  kind!: RequestedAssessment;

  @Category('health.request')
  @Field(() => DateScalar, { description: 'The day on which it was asked for.' })
  requestedOn!: string;

  @Category('health.request')
  @Field(() => String, {
    nullable: true,
    description: 'What the practitioner needs to know beforehand, in words; null when nothing.',
  })
  note!: string | null;

  @Category('health.request')
  @Field(() => Int, { description: 'How often it was written.' })
  version!: number;
}
