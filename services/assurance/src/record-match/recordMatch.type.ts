import { Category, DateScalar, PageInfo } from '@hub/platform';
import { Field, ID, ObjectType } from 'type-graphql';
import { Child } from '../child/child.type';
import { HowAlike } from './HowAlike';

@ObjectType({ description: 'What was compared between an agency’s record and the child, and how far it agrees.' })
export class MatchEvidence {
  @Field({ description: 'What was compared, such as date of birth.' })
  @Category('recordMatch')
  what!: string;

  @Field(() => HowAlike, { description: 'How far both agree.' })
  @Category('recordMatch')
  howAlike!: HowAlike;
}

@ObjectType({ description: 'Name and date of birth as an agency’s record has them.' })
export class NameOnRecord {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field({ description: 'Given names.' })
  @Category('identity.name')
  givenName!: string;

  @Field({ description: 'Family name.' })
  @Category('identity.name')
  familyName!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth; null when the record has none.' })
  @Category('identity.name')
  dateOfBirth!: string | null;
}

@ObjectType({ description: 'A record of an agency that may be of this child, and waits for somebody to decide.' })
export class RecordMatch {
  /** For row checks; the graph does not show it. */
  childId!: string;

  @Field(() => ID, { description: 'The candidate’s own id.' })
  @Category('recordMatch')
  id!: string;

  @Field(() => Child, { description: 'The child whose record it may be.' })
  @Category('structure')
  child!: Child;

  @Field({ description: 'The agency that holds the record.' })
  @Category('recordMatch')
  agency!: string;

  @Field({ description: 'How the agency itself names its record.' })
  @Category('recordMatch')
  recordReference!: string;

  @Field(() => [MatchEvidence], { description: 'What was compared.' })
  @Category('recordMatch')
  evidence!: MatchEvidence[];

  @Field(() => DateScalar, { description: 'Day in England since which it waits.' })
  @Category('recordMatch')
  waitingSince!: string;

  @Field(() => NameOnRecord, {
    nullable: true,
    description: 'Name and date of birth on the record; null when it has none.',
  })
  @Category('identity.name')
  nameOnRecord!: NameOnRecord | null;

  @Field(() => String, { nullable: true, description: 'NHS number on the record; null when it has none.' })
  @Category('identity.nhsNumber')
  nhsNumberOnRecord!: string | null;

  @Field(() => String, { nullable: true, description: 'Unique pupil number on the record; null when it has none.' })
  @Category('identity.upn')
  upnOnRecord!: string | null;
}

@ObjectType({ description: 'One page of records that wait, the longest waiting first.' })
export class RecordMatchConnection {
  @Field(() => [RecordMatch], { description: 'The candidates of this page.' })
  @Category('structure')
  nodes!: RecordMatch[];

  @Field(() => PageInfo, { description: 'How to go on.' })
  @Category('structure')
  pageInfo!: PageInfo;
}
