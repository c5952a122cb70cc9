import { Category } from '@hub/platform';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { AssuranceContext } from '../AssuranceContext';
import { RecordLinkConnection } from './recordLink.type';
import { ConfirmMatchInput, RejectMatchInput, UndoMatchInput } from './recordMatch.input';
import { RecordMatchPayload } from './recordMatch.payload';
import { RecordMatchConnection } from './recordMatch.type';

@Resolver()
export class RecordMatchResolver {
  @Query(() => RecordMatchConnection, {
    description:
      'Records that may be of a child and wait for a decision, of the agencies for which you work; the longest waiting first.',
  })
  @Category('recordMatch')
  recordMatches(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Ctx() { recordMatches }: AssuranceContext,
  ): Promise<RecordMatchConnection> {
    return recordMatches.waiting({ first, after });
  }

  @Query(() => RecordLinkConnection, {
    description: 'Matches that were confirmed, of the agencies for which you work; the latest first.',
  })
  @Category('recordMatch')
  recordLinks(
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, from 1 to 200; 50 when left out.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: '`endCursor` of the page before.' })
    after: string | null,
    @Arg('undone', () => Boolean, {
      nullable: true,
      description: 'true: only those that were undone; false: only those that stand.',
    })
    undone: boolean | null,
    @Ctx() { recordMatches }: AssuranceContext,
  ): Promise<RecordLinkConnection> {
    return recordMatches.links({ first, after, undone });
  }

  @Mutation(() => RecordMatchPayload, {
    description: 'Says that a record is the child’s. Other children it was proposed for no longer wait for it.',
  })
  @Category('recordMatch')
  confirmMatch(
    @Arg('input', () => ConfirmMatchInput, { description: 'Which candidate.' }) input: ConfirmMatchInput,
    @Ctx() { matchDecisions }: AssuranceContext,
  ): Promise<RecordMatchPayload> {
    return matchDecisions.confirm(input);
  }

  @Mutation(() => RecordMatchPayload, {
    description:
      'Says that a record is not the child’s. Nothing of it stays with the child, and it is not proposed again.',
  })
  @Category('recordMatch')
  rejectMatch(
    @Arg('input', () => RejectMatchInput, { description: 'Which candidate, and why.' }) input: RejectMatchInput,
    @Ctx() { matchDecisions }: AssuranceContext,
  ): Promise<RecordMatchPayload> {
    return matchDecisions.reject(input);
  }

  @Mutation(() => RecordMatchPayload, {
    description:
      'Undoes a match that was wrong. Nothing says any more whose the record was taken for, and it waits again for the others.',
  })
  @Category('recordMatch')
  undoMatch(
    @Arg('input', () => UndoMatchInput, { description: 'Which match, and why.' }) input: UndoMatchInput,
    @Ctx() { matchDecisions }: AssuranceContext,
  ): Promise<RecordMatchPayload> {
    return matchDecisions.undo(input);
  }
}
