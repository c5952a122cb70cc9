import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { Partner } from '../partner.type';

@ObjectType({ description: 'What became of the entry of somebody who can lead actions.' })
export class RegisterPartnerPayload {
  @Field(() => [Partner], { description: 'Everybody who can lead actions.' })
  @Category('partnership')
  partners!: Partner[];

  @Field({ description: 'Whether this was a dry run, so that nothing was saved.' })
  @Category('partnership')
  dryRun!: boolean;

  @Field({ description: 'Whether the same request had been carried out before.' })
  @Category('partnership')
  repeated!: boolean;
}
