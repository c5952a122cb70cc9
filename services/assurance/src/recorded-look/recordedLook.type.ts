import { Category } from '@hub/platform';
import type { AuditVerdict } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { LookVerdict } from './LookVerdict';

@ObjectType({
  description:
    'One look at the graph, as it was recorded before its answer left. Never what was seen: only whose, and which items.',
})
export class RecordedLook {
  @Field(() => ID, {
    description: 'The look’s own id: its chain and its place there, as on the receipt of the answer.',
  })
  @Category('assurance.log')
  id!: string;

  @Field({ description: 'The moment, in ISO 8601 and Greenwich time.' })
  @Category('assurance.log')
  at!: string;

  @Field({ description: 'Who looked, as their identity provider names them.' })
  @Category('assurance.log')
  person!: string;

  @Field(() => String, { nullable: true, description: 'Their name and post; null when the hub does not know it.' })
  @Category('assurance.log')
  personInWords!: string | null;

  @Field({ description: 'The role in which they looked.' })
  @Category('assurance.log')
  role!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The agency of that role; null for a role of none in particular.',
  })
  @Category('assurance.log')
  agency!: string | null;

  @Field(() => String, { nullable: true, description: 'The purpose of their session; null for a visitor.' })
  @Category('assurance.log')
  purpose!: string | null;

  @Field(() => String, { nullable: true, description: 'What they said why, where the purpose asks for it.' })
  @Category('assurance.log')
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'The name that the operation was given; null when it had none.' })
  @Category('assurance.log')
  operationName!: string | null;

  @Field({ description: 'What was asked, without a single value that the person wrote.' })
  @Category('assurance.log')
  operation!: string;

  @Field(() => [ID], {
    description:
      'The hub’s own ids of the children of whom something was in the answer that your controllers own. A look from before that was recorded names its only child, or the one whom you ask about.',
  })
  @Category('assurance.log')
  childReferences!: string[];

  @Field(() => [String], {
    description:
      'Items of the agreement of which something was in the answer, or was asked for when nothing was shown: those of the controllers for whom you work.',
  })
  @Category('assurance.log')
  items!: string[];

  @Field(() => [String], { description: 'What these items hold, in plain words.' })
  @Category('assurance.log')
  itemsInWords!: string[];

  @Field(() => LookVerdict, { description: 'How it ended.' })
  @Category('assurance.log')
  verdict!: AuditVerdict;

  @Field({ description: 'The request’s id, the same in the logs of all agencies.' })
  @Category('assurance.log')
  requestId!: string;

  @Field({ description: 'SHA-256 of the record and the one before it, hexadecimal: what the receipt says.' })
  @Category('assurance.log')
  hash!: string;
}

@ObjectType({ description: 'One page of looks, the latest first.' })
export class RecordedLookPage {
  @Field(() => [RecordedLook], { description: 'The looks of this page.' })
  @Category('assurance.log')
  nodes!: RecordedLook[];

  @Field({ description: 'Whether the list goes on.' })
  @Category('assurance.log')
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Send it as `after` to read the next page; null when it is empty.',
  })
  @Category('assurance.log')
  endCursor!: string | null;
}
