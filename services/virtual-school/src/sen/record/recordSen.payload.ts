import { Category } from '@hub/platform';
import { Field, ObjectType } from 'type-graphql';
import { SpecialEducationalNeeds } from '../specialEducationalNeeds.type';

@ObjectType({ description: 'What recording special educational needs did, or with `dryRun` would do.' })
export class RecordSenPayload {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => SpecialEducationalNeeds, { description: 'As it is now; with `dryRun` as it would be.' })
  @Category('education.sen')
  sen!: SpecialEducationalNeeds;

  @Field({ description: 'Whether nothing was saved because `dryRun` was asked for.' })
  @Category('education.sen')
  dryRun!: boolean;

  @Field({ description: 'Whether this answers a repeated request: it was saved the first time, and not again.' })
  @Category('education.sen')
  replayed!: boolean;
}
