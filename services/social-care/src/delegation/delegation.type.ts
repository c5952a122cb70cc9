import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { defineWords } from '../codes';

export const ContactRestrictionKind = defineWords(
  'ContactRestrictionKind',
  'How far contact with a person is barred.',
  {
    NO_CONTACT: 'No contact of any kind.',
    SUPERVISED_ONLY: 'Only while somebody supervises it.',
    LETTERS_ONLY: 'Only by letters that the authority passes on.',
  },
);
export type ContactRestrictionKind = keyof typeof ContactRestrictionKind;

@ObjectType({ description: 'A person or authority with parental responsibility (Children Act 1989 s.3).' })
export class ParentalResponsibility {
  @Category('care.delegation')
  @Field(() => String, { description: 'Who holds it.' })
  holder!: string;

  @Category('care.delegation')
  @Field(() => String, { description: 'What they are to the child, such as mother or local authority.' })
  relation!: string;

  @Category('care.delegation')
  @Field(() => String, { description: 'By what they hold it, such as birth, court order or agreement.' })
  basis!: string;

  @Category('care.delegation')
  @Field(() => DateScalar, { nullable: true, description: 'The day from which they hold it; null when not recorded.' })
  since!: string | null;
}

@ObjectType({ description: 'A decision that those with parental responsibility have left to somebody else to take.' })
export class DelegatedDecision {
  @Category('care.delegation')
  @Field(() => String, { description: 'What is to be decided, such as a haircut, a school trip or medical treatment.' })
  decision!: string;

  @Category('care.delegation')
  @Field(() => String, { description: 'Who may decide it, in words.' })
  delegatedTo!: string;

  @Category('care.delegation')
  @Field(() => String, { nullable: true, description: 'Under which conditions; null when there are none.' })
  conditions!: string | null;

  @Category('care.delegation')
  @Field(() => DateScalar, { description: 'The day on which it was agreed.' })
  agreedOn!: string;
}

@ObjectType({ description: 'Somebody who must not have contact with the child, or not without limits.' })
export class ContactRestriction {
  @Category('care.delegation')
  @Field(() => String, { description: 'The person’s name.' })
  person!: string;

  @Category('care.delegation')
  @Field(() => String, { nullable: true, description: 'What they are to the child; null when not recorded.' })
  relation!: string | null;

  @Category('care.delegation')
  @Field(() => ContactRestrictionKind, { description: 'How far contact is barred.' })
  kind!: ContactRestrictionKind;

  @Category('care.delegation')
  @Field(() => String, { description: 'By what, such as an order under Children Act 1989 s.34 or the care plan.' })
  basis!: string;

  @Category('care.delegation')
  @Field(() => DateScalar, { description: 'The first day of the restriction.' })
  fromOn!: string;

  @Category('care.delegation')
  @Field(() => DateScalar, { nullable: true, description: 'The first day without it; null while no end is set.' })
  untilOn!: string | null;
}

@ObjectType({
  description:
    'Who may decide for the child today, and who must not come near. An empty list means that none is recorded.',
})
export class Delegation {
  @Category('care.delegation')
  @Field(() => [ParentalResponsibility], { description: 'Who holds parental responsibility today.' })
  parentalResponsibility!: ParentalResponsibility[];

  @Category('care.delegation')
  @Field(() => [DelegatedDecision], { description: 'What is delegated today, and to whom.' })
  decisions!: DelegatedDecision[];

  @Category('care.delegation')
  @Field(() => [ContactRestriction], { description: 'Whose contact is barred or limited today.' })
  contactRestrictions!: ContactRestriction[];
}
