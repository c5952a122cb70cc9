import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Category, textProblem } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { WriteInput, WrittenRecord } from '../write/write.type';

@InputType({ description: 'Why a record is restricted, or not any more.' })
export class RestrictionInput extends WriteInput {
  @Category('care.status')
  @Field(() => String, { description: 'Why, in words. It is kept with your name.' })
  reason!: string;
}

const MARK = 'select gate.mark_restricted($1, $2) as changed';
const LIFT = 'select gate.lift_restriction($1, $2) as changed';

/**
 * Whether anybody finds the child at all is part of who the child is to the authority (`care.status`): who writes that
 * marks. From then on the child is in nobody's scope, so a mark is lifted only by somebody to whom a named grant of the
 * Caldicott guardian opens the child in that category.
 */
@Resolver()
export class RestrictionResolver {
  @Category('care.status')
  @Mutation(() => WrittenRecord, {
    description:
      'Restricts the record: from the next request on nobody finds the child, you included, unless a named grant opens it.',
  })
  markRestricted(
    @Arg('input', () => RestrictionInput, { description: 'The mark.' }) input: RestrictionInput,
    @Ctx() context: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    return change('markRestricted', MARK, input, context, info);
  }

  @Category('care.status')
  @Mutation(() => WrittenRecord, {
    description:
      'Lifts the restriction. Needs a named grant of the Caldicott guardian, for without one you do not find the child.',
  })
  liftRestriction(
    @Arg('input', () => RestrictionInput, { description: 'Why it is lifted.' }) input: RestrictionInput,
    @Ctx() context: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    return change('liftRestriction', LIFT, input, context, info);
  }
}

function change(
  mutation: string,
  text: string,
  input: RestrictionInput,
  { writer }: SocialCareContext,
  info: GraphQLResolveInfo,
) {
  const problems = [textProblem('reason', input.reason)];
  const write = { mutation, categories: ['care.status'], input, problems } as const;
  return writer.write(
    {
      ...write,
      work: async (run, { childId }) => {
        await run({ name: mutation, text, values: [childId, input.reason] });
        return { recordId: null, version: null };
      },
    },
    info,
  );
}
