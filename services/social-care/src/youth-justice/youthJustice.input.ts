import { Field, ID, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { WriteInput } from '../write/write.type';
import { YouthJusticeKind } from './youthJustice.type';

@InputType({ description: 'An involvement with youth justice.' })
export class RecordYouthJusticeInput extends WriteInput {
  @Category('care.youthJustice')
  @Field(() => YouthJusticeKind, { description: 'Of what kind.' })
  kind!: YouthJusticeKind;

  @Category('care.youthJustice')
  @Field(() => Boolean, { description: 'Whether it followed a conviction.' })
  convicted!: boolean;

  @Category('care.youthJustice')
  @Field(() => DateScalar, { nullable: true, description: 'First day; today when left out.' })
  fromOn?: string | null;

  @Category('care.youthJustice')
  @Field(() => String, { nullable: true, description: 'What it is about and what is agreed (up to 4,000 characters).' })
  summary?: string | null;
}

@InputType({ description: 'The end of an involvement with youth justice.' })
export class EndYouthJusticeInput extends WriteInput {
  @Category('care.youthJustice')
  @Field(() => ID, { description: 'The involvement.' })
  involvementId!: string;

  @Category('care.youthJustice')
  @Field(() => Int, { description: 'The version that you read.' })
  expectedVersion!: number;

  @Category('care.youthJustice')
  @Field(() => DateScalar, { nullable: true, description: 'First day without it; today when left out.' })
  untilOn?: string | null;
}
