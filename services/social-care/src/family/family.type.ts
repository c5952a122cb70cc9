import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { defineWords } from '../codes';

export const FamilyTimeKind = defineWords('FamilyTimeKind', 'How a child spends time with family.', {
  FACE_TO_FACE: 'Meeting each other.',
  SUPERVISED: 'Meeting each other while somebody supervises it.',
  VIDEO_OR_TELEPHONE: 'By video or telephone.',
  LETTERS: 'By letters and cards.',
});
export type FamilyTimeKind = keyof typeof FamilyTimeKind;

export const SiblingRelation = defineWords('SiblingRelation', 'How two children are siblings.', {
  FULL: 'Both parents are the same.',
  HALF: 'One parent is the same.',
  STEP: 'By a parent’s marriage or partnership.',
  ADOPTIVE: 'By adoption.',
});
export type SiblingRelation = keyof typeof SiblingRelation;

@ObjectType({ description: 'Time with family (contact under Children Act 1989 s.34) as it is arranged today.' })
export class FamilyTime {
  @Category('care.family')
  @Field(() => String, {
    description: 'Names this fact for whoever withholds it from the young person; it leads nowhere.',
  })
  factKey!: string;

  @Category('care.family')
  @Field(() => String, { description: 'With whom.' })
  person!: string;

  @Category('care.family')
  @Field(() => String, { description: 'What they are to the child.' })
  relation!: string;

  @Category('care.family')
  @Field(() => FamilyTimeKind, { description: 'In which way.' })
  kind!: FamilyTimeKind;

  @Category('care.family')
  @Field(() => String, { description: 'How often, in words.' })
  frequency!: string;

  @Category('care.family')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it is arranged so; null when not recorded.',
  })
  since!: string | null;
}

@ObjectType({
  description:
    'A brother or sister, in words only: nothing here leads to another child’s record, whether there is one or not.',
})
export class Sibling {
  @Category('care.family')
  @Field(() => String, {
    description: 'Names this fact for whoever withholds it from the young person; it leads nowhere.',
  })
  factKey!: string;

  @Category('care.family')
  @Field(() => String, { description: 'Given name.' })
  givenName!: string;

  @Category('care.family')
  @Field(() => SiblingRelation, { description: 'How they are siblings.' })
  relation!: SiblingRelation;

  @Category('care.family')
  @Field(() => Boolean, { nullable: true, description: 'Whether both live in one place; null when not recorded.' })
  livesWithChild!: boolean | null;
}

@ObjectType({ description: 'Somebody on whom the young person can count.' })
export class SupportPerson {
  @Category('care.family')
  @Field(() => String, {
    description: 'Names this fact for whoever withholds it from the young person; it leads nowhere.',
  })
  factKey!: string;

  @Category('care.family')
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Category('care.family')
  @Field(() => String, { description: 'What they are to the young person.' })
  relation!: string;

  @Category('care.family')
  @Field(() => String, { description: 'What they do for the young person, in words.' })
  role!: string;
}

@ObjectType({
  description: 'Family time, siblings and the support network. An empty list means that none is recorded.',
})
export class FamilyAndNetwork {
  @Category('care.family')
  @Field(() => [FamilyTime], { description: 'Family time as it is arranged today.' })
  familyTime!: FamilyTime[];

  @Category('care.family')
  @Field(() => [Sibling], { description: 'Brothers and sisters.' })
  siblings!: Sibling[];

  @Category('care.family')
  @Field(() => [SupportPerson], { description: 'The support network.' })
  supportNetwork!: SupportPerson[];
}
