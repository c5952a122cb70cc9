import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { anyDateProblem, optionalTextProblem, pastDateProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { RecordVisitInput, UpdateCarePlanInput } from './plan.input';
import { recordVisit, updateCarePlan } from './planWrites';

const LONG = 4_000;

@Resolver()
export class PlanResolver {
  @Category('care.plan')
  @Mutation(() => WrittenRecord, {
    description: 'Records that a visit was done, and sets by when the next one is due.',
  })
  recordVisit(
    @Arg('input', () => RecordVisitInput, { description: 'The visit.' }) input: RecordVisitInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      pastDateProblem('doneOn', input.doneOn, today),
      optionalTextProblem('note', input.note, LONG),
      anyDateProblem('nextDueOn', input.nextDueOn, today),
    ];
    const write = { mutation: 'recordVisit', categories: ['care.plan'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => recordVisit(run, context, input) }, info);
  }

  @Category('care.plan')
  @Mutation(() => WrittenRecord, {
    description: 'Changes the care plan or its plan for permanence, or makes the first one.',
  })
  updateCarePlan(
    @Arg('input', () => UpdateCarePlanInput, { description: 'What changes.' }) input: UpdateCarePlanInput,
    @Ctx() { writer, today }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [
      pastDateProblem('agreedOn', input.agreedOn, today),
      pastDateProblem('permanenceAgreedOn', input.permanenceAgreedOn, today),
      optionalTextProblem('summary', input.summary, LONG),
    ];
    const write = { mutation: 'updateCarePlan', categories: ['care.plan'], input, problems } as const;
    return writer.write({ ...write, work: (run, context) => updateCarePlan(run, context, input) }, info);
  }
}
