import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar, RecordStatus } from '@hub/platform';
import { defineWords } from '../codes';

export const CareLeaverStatus = defineWords(
  'CareLeaverStatus',
  'What a young person is by law from 16 on: which duties the authority has, whoever they live with.',
  {
    ELIGIBLE:
      'Looked after, aged 16 or 17, and for 13 weeks in all since 14 (Children Act 1989 Schedule 2 paragraph 19B).',
    RELEVANT: 'Aged 16 or 17, no longer looked after, and eligible until then (Children Act 1989 s.23A).',
    FORMER_RELEVANT: 'From 18 on, eligible or relevant before (Children Act 1989 s.23C). Nothing ends it at 21 or 25.',
    QUALIFYING:
      'Looked after at some time after 16, but not for 13 weeks, or settled at home since (Children Act 1989 s.24).',
  },
);
export type CareLeaverStatus = keyof typeof CareLeaverStatus;

@ObjectType({ description: 'A local authority that is or was the corporate parent.' })
export class ResponsibleAuthority {
  @Category('care.status')
  @Field(() => String, { description: 'The code by which the authority made its return.' })
  code!: string;

  @Category('care.status')
  @Field(() => String, { description: 'The authority’s name.' })
  name!: string;
}

@ObjectType({ description: 'Whether the child is looked after, since when, and by whom.' })
export class CareStatus {
  @Category('care.status')
  @Field(() => RecordStatus, { description: 'Whether social care holds a care record of this child.' })
  recordStatus!: RecordStatus;

  @Category('care.status')
  @Field(() => DateScalar, { nullable: true, description: 'The day for which the record was last brought up to date.' })
  asAt!: string | null;

  @Category('care.status')
  @Field(() => Boolean, { nullable: true, description: 'Whether the child was looked after on the day of asAt.' })
  lookedAfter!: boolean | null;

  @Category('care.status')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the latest period of care began (SSDA903 RNE S).',
  })
  lookedAfterSince!: string | null;

  @Category('care.status')
  @Field(() => ResponsibleAuthority, {
    nullable: true,
    description: 'The authority that is responsible for the child today.',
  })
  responsibleAuthority!: ResponsibleAuthority | null;

  @Category('care.status')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the latest period of care ended; null while it lasts.',
  })
  ceasedOn!: string | null;

  @Category('care.status')
  @Field(() => CareLeaverStatus, {
    nullable: true,
    description:
      'What the young person is by law today, derived from episodes of care and date of birth; null under 16, and for whoever is no care leaver. Qualifying through special guardianship alone (s.24(1A)) is not derived.',
  })
  careLeaverStatus!: CareLeaverStatus | null;

  @Category('care.status')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which careLeaverStatus is what it is; null when there is none.',
  })
  careLeaverStatusSince!: string | null;
}
