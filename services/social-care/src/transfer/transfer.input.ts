import { Field, ID, InputType, Int } from 'type-graphql';
import { Category, DateScalar } from '@hub/platform';
import { WriteInput } from '../write/write.type';

@InputType({
  description: 'Which authority takes a child over, from which day on, and who works with the child there.',
})
export class TransferInput extends WriteInput {
  @Category('care.status')
  @Field(() => String, { description: 'The code of the authority that takes over, such as 815.' })
  toAuthority!: string;

  @Category('care.status')
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Its first day, at most a year from today; today when left out.',
  })
  on?: string | null;

  @Category('care.contacts')
  @Field(() => ID, {
    description:
      'The professional to whom the child is allocated from that day on, by the name under which they sign in. They must work for the authority that takes over on that day.',
  })
  receivedBy!: string;
}

@InputType({ description: 'Which transfer does not stand after all.' })
export class CancelTransferInput extends WriteInput {
  // It names the allocations that come back too: by this the gateway knows to ask who opens `care.contacts`.
  @Category('care.contacts')
  @Field(() => ID, { description: 'The transfer: the `recordId` with which it was recorded.' })
  transferId!: string;

  @Category('care.status')
  @Field(() => Int, { description: 'The version that you read, 1 for a transfer that nobody cancelled.' })
  expectedVersion!: number;
}
