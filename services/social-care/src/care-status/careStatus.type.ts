import { Field, ObjectType } from 'type-graphql';
import { Category, DateScalar, RecordStatus } from '@hub/platform';

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
    description: 'The authority that is responsible for the child.',
  })
  responsibleAuthority!: ResponsibleAuthority | null;

  @Category('care.status')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the latest period of care ended; null while it lasts.',
  })
  ceasedOn!: string | null;
}
