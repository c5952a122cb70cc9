import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { defineWords } from '../codes';

export const YouthJusticeKind = defineWords('YouthJusticeKind', 'How a young person is involved with youth justice.', {
  OUT_OF_COURT: 'An out-of-court disposal, such as a youth caution.',
  BAIL_SUPPORT: 'Bail with supervision and support.',
  REMAND: 'Remanded to local authority or youth detention accommodation.',
  REFERRAL_ORDER: 'A referral order.',
  YOUTH_REHABILITATION_ORDER: 'A youth rehabilitation order.',
  CUSTODY: 'A custodial sentence, its supervision after release included.',
});
export type YouthJusticeKind = keyof typeof YouthJusticeKind;

@ObjectType({ description: 'One involvement with youth justice. Criminal-record data (UK GDPR Article 10).' })
export class YouthJusticeInvolvement {
  @Category('care.youthJustice')
  @Field(() => ID, { description: 'The involvement, to be named when it is changed.' })
  involvementId!: string;

  @Category('care.youthJustice')
  @Field(() => Int, { description: 'How often it was written; to be sent as `expectedVersion` with a change.' })
  version!: number;

  @Category('care.youthJustice')
  @Field(() => YouthJusticeKind, { description: 'Of what kind.' })
  kind!: YouthJusticeKind;

  @Category('care.youthJustice')
  @Field(() => Boolean, { description: 'Whether it followed a conviction.' })
  convicted!: boolean;

  @Category('care.youthJustice')
  @Field(() => DateScalar, { description: 'First day.' })
  fromOn!: string;

  @Category('care.youthJustice')
  @Field(() => DateScalar, { nullable: true, description: 'First day without it; null while it lasts.' })
  untilOn!: string | null;

  @Category('care.youthJustice')
  @Field(() => String, { nullable: true, description: 'What it is about and what is agreed, in words.' })
  summary!: string | null;
}
