import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { ethnicityCodes, sexCodes } from '../codes';

@ObjectType({ description: 'What the child is called, date of birth and sex.' })
export class ChildName {
  @Category('identity.name')
  @Field(() => String, {
    nullable: true,
    description: 'Given name. Null where only an SSDA903 return was loaded: it has no names.',
  })
  givenName!: string | null;

  @Category('identity.name')
  @Field(() => String, {
    nullable: true,
    description: 'Family name. Null where only an SSDA903 return was loaded: it has no names.',
  })
  familyName!: string | null;

  @Category('identity.name')
  @Field(() => DateScalar, { description: 'Date of birth. The 15th of the month where the day is not known.' })
  dateOfBirth!: string;

  @Category('identity.name')
  @Field(() => sexCodes.graphType, {
    nullable: true,
    description: 'Sex as last returned. Null when none or an unknown code was returned.',
  })
  sex!: string | null;
}

@ObjectType({ description: 'Characteristics that the law protects; each as last returned.' })
export class ChildCharacteristics {
  @Category('identity.characteristics')
  @Field(() => ethnicityCodes.graphType, {
    nullable: true,
    description: 'Ethnic group. Null when none or an unknown code was returned.',
  })
  ethnicity!: string | null;

  @Category('identity.characteristics')
  @Field(() => String, { nullable: true, description: 'The SSDA903 code of the ethnic group, as it was returned.' })
  ethnicityCode!: string | null;

  @Category('identity.characteristics')
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the child is or was an unaccompanied asylum seeker. Null when not known.',
  })
  unaccompaniedAsylumSeeker!: boolean | null;

  @Category('identity.characteristics')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day that status as unaccompanied asylum seeker ended or will end.',
  })
  unaccompaniedUntil!: string | null;

  @Category('identity.characteristics')
  @Field(() => String, { nullable: true, description: 'First language; null when not recorded, as in a return.' })
  firstLanguage!: string | null;

  @Category('identity.characteristics')
  @Field(() => String, { nullable: true, description: 'Religion or belief; null when not recorded, as in a return.' })
  religion!: string | null;

  @Category('identity.characteristics')
  @Field(() => String, { nullable: true, description: 'Disability, in words; null when none is recorded.' })
  disability!: string | null;
}
