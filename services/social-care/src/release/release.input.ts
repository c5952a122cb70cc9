import { Field, InputType } from 'type-graphql';
import { Category } from '@hub/platform';
import { WriteInput } from '../write/write.type';

const RELEASED = { nullable: true, defaultValue: false };

@InputType({
  description: 'Which parts of the record the young person may read, or not any more. Say true to each that is meant.',
})
export class ReleaseInput extends WriteInput {
  @Category('care.legal')
  @Field(() => Boolean, { ...RELEASED, description: 'Legal status, category of need and episodes of care.' })
  legal?: boolean | null;

  @Category('care.placementAddress')
  @Field(() => Boolean, { ...RELEASED, description: 'The address of the placement of today; past ones stay withheld.' })
  placementAddress?: boolean | null;

  @Category('care.family')
  @Field(() => Boolean, { ...RELEASED, description: 'Family time, siblings and the support network.' })
  family?: boolean | null;

  @Category('care.missing')
  @Field(() => Boolean, { ...RELEASED, description: 'Missing episodes and return interviews.' })
  missing?: boolean | null;

  @Category('care.exploitation')
  @Field(() => Boolean, { ...RELEASED, description: 'Assessments of the risk of exploitation.' })
  exploitation?: boolean | null;

  @Category('care.adoption')
  @Field(() => Boolean, {
    ...RELEASED,
    description: 'The way towards adoption. Needs a named grant, for you and for the young person.',
  })
  adoption?: boolean | null;
}

@InputType({ description: 'Release of the youth justice part, which youth justice decides on.' })
export class ReleaseYouthJusticeInput extends WriteInput {}
