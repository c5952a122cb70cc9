import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';

@ObjectType({
  description:
    'Somebody who cares for the child today: a name and a number, without an address and without a way to anybody else they care for.',
})
export class CarerContact {
  @Category('care.carerContact')
  @Field(() => String, { description: 'The carer’s name, or that of the home.' })
  name!: string;

  @Category('care.carerContact')
  @Field(() => String, {
    nullable: true,
    description: 'The telephone number to reach them; null when none is recorded.',
  })
  telephone!: string | null;

  @Category('care.carerContact')
  @Field(() => DateScalar, { description: 'The day from which they have cared for the child.' })
  since!: string;
}
