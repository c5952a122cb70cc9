import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category, hubError } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { optionalTextProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { RequestHealthAssessmentInput } from './healthRequest.input';

/** Once a day is enough: whoever asks again the same day is told. */
const REQUEST = `
  insert into health_assessment_request (id, child_id, kind, requested_on, note, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, now()) on conflict do nothing returning id`;

@Resolver()
export class HealthRequestResolver {
  @Category('health.request')
  @Mutation(() => WrittenRecord, {
    description: 'Asks health for an assessment. Health decides when it is, and records what becomes of it.',
  })
  requestHealthAssessment(
    @Arg('input', () => RequestHealthAssessmentInput, { description: 'The request.' })
    input: RequestHealthAssessmentInput,
    @Ctx() { writer }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [optionalTextProblem('note', input.note, 4_000)];
    const write = { mutation: 'requestHealthAssessment', categories: ['health.request'], input, problems } as const;
    return writer.write(
      {
        ...write,
        work: async (run, { childId, caller, today }) => {
          const recordId = randomUUID();
          const values = [recordId, childId, input.kind, today, input.note ?? null, caller.subject];
          if ((await run({ name: 'health-request', text: REQUEST, values })).length === 0)
            throw hubError('CONFLICT', { message: 'This assessment was asked for today already. Nothing was saved.' });
          return { recordId, version: 1 };
        },
      },
      info,
    );
  }
}
