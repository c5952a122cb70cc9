import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category, refuseProblems, type RunQuery } from '@hub/platform';
import type { Category as CategoryName } from '@hub/schema';
import type { SocialCareContext } from '../SocialCareContext';
import type { WriteContext } from '../write/RecordWriter';
import { WrittenRecord, type WriteInput } from '../write/write.type';
import { ReleaseInput, ReleaseYouthJusticeInput } from './release.input';

const RELEASE = 'select gate.release_part($1, $2) as changed';
const WITHDRAW = 'select gate.withdraw_part($1, $2) as changed';

const PARTS = {
  legal: 'care.legal',
  placementAddress: 'care.placementAddress',
  family: 'care.family',
  missing: 'care.missing',
  exploitation: 'care.exploitation',
  adoption: 'care.adoption',
} as const satisfies Partial<Record<keyof ReleaseInput, CategoryName>>;

const RELEASE_WORDS = 'What is withheld from the young person until somebody who writes it has reviewed it.';

/** Leaves of the agreement that are released AFTER_REVIEW: whoever writes the part reviews it, each part by itself. */
@Resolver()
export class ReleaseResolver {
  @Category('care.legal')
  @Mutation(() => WrittenRecord, {
    description: 'Releases parts of the record to the young person, after you reviewed them.',
  })
  releaseToYoungPerson(
    @Arg('input', () => ReleaseInput, { description: RELEASE_WORDS }) input: ReleaseInput,
    @Ctx() context: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    return write('releaseToYoungPerson', RELEASE, partsOf(input), input, context, info);
  }

  @Category('care.legal')
  @Mutation(() => WrittenRecord, {
    description: 'Withdraws a release: from the next request on the young person does not read these parts.',
  })
  withdrawRelease(
    @Arg('input', () => ReleaseInput, { description: RELEASE_WORDS }) input: ReleaseInput,
    @Ctx() context: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    return write('withdrawRelease', WITHDRAW, partsOf(input), input, context, info);
  }

  @Category('care.youthJustice')
  @Mutation(() => WrittenRecord, {
    description: 'Releases the youth justice part to the young person, after you reviewed it.',
  })
  releaseYouthJustice(
    @Arg('input', () => ReleaseYouthJusticeInput, { description: RELEASE_WORDS }) input: ReleaseYouthJusticeInput,
    @Ctx() context: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    return write('releaseYouthJustice', RELEASE, ['care.youthJustice'], input, context, info);
  }

  @Category('care.youthJustice')
  @Mutation(() => WrittenRecord, { description: 'Withdraws the release of the youth justice part.' })
  withdrawYouthJusticeRelease(
    @Arg('input', () => ReleaseYouthJusticeInput, { description: RELEASE_WORDS }) input: ReleaseYouthJusticeInput,
    @Ctx() context: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    return write('withdrawYouthJusticeRelease', WITHDRAW, ['care.youthJustice'], input, context, info);
  }
}

const partsOf = (input: ReleaseInput): CategoryName[] =>
  (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((part) => input[part] === true).map((part) => PARTS[part]);

async function write(
  mutation: string,
  text: string,
  categories: readonly CategoryName[],
  input: WriteInput,
  { writer }: SocialCareContext,
  info: GraphQLResolveInfo,
): Promise<WrittenRecord> {
  const [first, ...others] = categories;
  if (!first) {
    refuseProblems([{ field: 'input', message: 'Say true to at least one part.' }]);
    throw new Error('refuseProblems refuses');
  }
  const work = async (run: RunQuery, { childId }: WriteContext) => {
    for (const category of categories) await run({ name: mutation, text, values: [childId, category] });
    return { recordId: null, version: null };
  };
  return writer.write({ mutation, categories: [first, ...others], input, work }, info);
}
