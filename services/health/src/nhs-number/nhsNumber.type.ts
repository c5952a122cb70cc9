import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'The NHS number that health holds for the child.' })
export class NhsNumber {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'As it was received, without spaces. Text, for it may begin with 0.' })
  @Category('identity.nhsNumber')
  number!: string;

  @Field({ description: 'As people read it, in groups of 3, 3 and 4 digits.' })
  @Category('identity.nhsNumber')
  formatted!: string;

  @Field({
    description: 'Whether its check digit is right. A wrong number is kept and shown, so that it can be put right.',
  })
  @Category('identity.nhsNumber')
  passesCheck!: boolean;
}
