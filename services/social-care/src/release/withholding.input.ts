import { Field, ID, InputType } from 'type-graphql';
import { Category, WithholdingGround } from '@hub/platform';
import { WriteInput } from '../write/write.type';

const KEYS = 'by their `factKey`';

@InputType({ description: 'Facts of parts that are released, or will be, by the part that they stand in.' })
export class FactsInput extends WriteInput {
  @Category('care.family')
  @Field(() => [ID], { nullable: true, description: `Of family time, siblings and the support network, ${KEYS}.` })
  family?: string[] | null;

  @Category('care.missing')
  @Field(() => [ID], { nullable: true, description: 'Of missing episodes, by their `episodeId`.' })
  missing?: string[] | null;

  @Category('care.exploitation')
  @Field(() => [ID], { nullable: true, description: `Of assessments of the risk of exploitation, ${KEYS}.` })
  exploitation?: string[] | null;
}

@InputType({ description: 'Which facts the young person does not see in a part that is released, and why.' })
export class WithholdFactsInput extends FactsInput {
  @Category('structure')
  @Field(() => WithholdingGround, { description: 'The ground in law.' })
  ground!: WithholdingGround;

  @Category('structure')
  @Field(() => String, {
    description: 'Why, in words. It is kept with your name, and the young person does not see it.',
  })
  reason!: string;
}
