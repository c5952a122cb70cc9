import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { optionalTextProblem, pastDateProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import {
  RecordAccommodationInput,
  RecordAccommodationVisitInput,
  RecordLeaverActivityInput,
  UpdatePathwayPlanInput,
} from './leaver.input';
import { recordAccommodation, recordAccommodationVisit, recordLeaverActivity, updatePathwayPlan } from './leaverWrites';

const LONG = 4_000;

@Resolver()
export class LeaverResolver {
  @Category('leaver.pathway')
  @Mutation(() => WrittenRecord, { description: 'Reviews or changes the pathway plan, or makes the first one.' })
  updatePathwayPlan(
    @Arg('input', () => UpdatePathwayPlanInput, { description: 'What changes.' }) input: UpdatePathwayPlanInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      pastDateProblem('reviewedOn', input.reviewedOn, today),
      optionalTextProblem('goals', input.goals, LONG),
    ];
    const write = { mutation: 'updatePathwayPlan', categories: ['leaver.pathway'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => updatePathwayPlan(run, context, input) }, info);
  }

  @Category('leaver.activity')
  @Mutation(() => WrittenRecord, {
    description: 'Records contact with a care leaver and what they mainly do, or corrects such a record.',
  })
  recordLeaverActivity(
    @Arg('input', () => RecordLeaverActivityInput, { description: 'Contact and activity.' })
    input: RecordLeaverActivityInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const isCorrection = (input.activityId ?? null) !== null;
    const hasVersion = (input.expectedVersion ?? null) !== null;
    const problems = [
      pastDateProblem('asAt', input.asAt, today),
      optionalTextProblem('note', input.note, LONG),
      isCorrection !== hasVersion && { field: 'expectedVersion', message: 'Send it with activityId, and only then.' },
    ];
    const write = { mutation: 'recordLeaverActivity', categories: ['leaver.activity'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => recordLeaverActivity(run, context, input) }, info);
  }

  @Category('leaver.accommodation')
  @Mutation(() => WrittenRecord, { description: 'Records where a care leaver moved, with the address if you have it.' })
  recordAccommodation(
    @Arg('input', () => RecordAccommodationInput, { description: 'The move.' }) input: RecordAccommodationInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      pastDateProblem('since', input.since, today),
      optionalTextProblem('address', input.address),
      optionalTextProblem('postcode', input.postcode, 10),
    ];
    const hasAddress = Boolean(input.address || input.postcode);
    const categories = hasAddress
      ? (['leaver.accommodation', 'leaver.address'] as const)
      : (['leaver.accommodation'] as const);
    const write = { mutation: 'recordAccommodation', categories, input, problems };
    return writer.write({ ...write, work: (run, context) => recordAccommodation(run, context, input) }, info);
  }

  @Category('leaver.accommodation')
  @Mutation(() => WrittenRecord, {
    description: 'Records the first visit to new accommodation, which is due within seven days of the move.',
  })
  recordAccommodationVisit(
    @Arg('input', () => RecordAccommodationVisitInput, { description: 'The visit.' })
    input: RecordAccommodationVisitInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [pastDateProblem('visitedOn', input.visitedOn, today)];
    const write = {
      mutation: 'recordAccommodationVisit',
      categories: ['leaver.accommodation'],
      input,
      problems,
    } as const;
    return writer.write({ ...write, work: (run, context) => recordAccommodationVisit(run, context, input) }, info);
  }
}
