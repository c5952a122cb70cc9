import { Category, DateScalar } from '@hub/platform';
import type { AuditVerdict } from '@hub/platform';
import { Field, ID, InputType } from 'type-graphql';
import { LookVerdict } from './LookVerdict';

@InputType({ description: 'Narrows a list of looks; what is left out or null does not narrow it.' })
export class AccessLogFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Only looks of this person, as their identity provider names them.',
  })
  @Category('assurance.log')
  person?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only looks that showed something of this child, by the hub’s own id.',
  })
  @Category('assurance.log')
  childReference?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only looks on this day in England or later.' })
  @Category('assurance.log')
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Only looks on this day in England or earlier.' })
  @Category('assurance.log')
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Only looks for this purpose, such as EMERGENCY.' })
  @Category('assurance.log')
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'Only looks in this role, such as SOCIAL_WORKER.' })
  @Category('assurance.log')
  role?: string | null;

  @Field(() => LookVerdict, { nullable: true, description: 'Only looks that ended like this.' })
  @Category('assurance.log')
  verdict?: AuditVerdict | null;
}
