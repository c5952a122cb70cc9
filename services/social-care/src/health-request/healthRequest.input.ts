import { Field, InputType } from 'type-graphql';
import { Category } from '@hub/platform';
import { WriteInput } from '../write/write.type';
import { RequestedAssessment } from './healthRequest.type';

@InputType({ description: 'Which health assessment is asked for.' })
export class RequestHealthAssessmentInput extends WriteInput {
  @Category('health.request')
  @Field(() => RequestedAssessment, { description: 'Which assessment.' })
  kind!: RequestedAssessment;

  @Category('health.request')
  @Field(() => String, {
    nullable: true,
    description: 'What the practitioner needs to know beforehand (up to 4,000 characters).',
  })
  note?: string | null;
}
