import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Category, textProblem } from '@hub/platform';
import type { SocialCareContext } from '../SocialCareContext';
import { wordsProblem } from '../write/problems';
import { WrittenRecord } from '../write/write.type';
import { decideOnFacts, partsOfFacts } from './decideOnFacts';
import { FactsInput, WithholdFactsInput } from './withholding.input';

const WITHHOLD = 'select gate.withhold_fact($1, $2, $3, $4, $5)';
const SHOW = 'select gate.show_fact($1, $2, $3)';

/** Who writes a part reviews it: as a whole when it is released, and fact by fact here. */
@Resolver()
export class WithholdingResolver {
  @Category('care.family')
  @Mutation(() => WrittenRecord, {
    description:
      'Withholds single facts from the young person, whether or not the part that they stand in is released.',
  })
  withholdFacts(
    @Arg('input', () => WithholdFactsInput, { description: 'Which facts, and why.' }) input: WithholdFactsInput,
    @Ctx() { writer }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [wordsProblem('reason', input.reason)];
    const write = { mutation: 'withholdFacts', categories: categoriesOf(input), input, problems };
    const work: Parameters<typeof writer.write>[0]['work'] = (run, { childId }) =>
      decideOnFacts(run, childId, input, (category, fact) => {
        const values = [childId, category, fact, input.ground, input.reason];
        return { name: 'facts-withhold', text: WITHHOLD, values };
      });
    return writer.write({ ...write, work }, info);
  }

  @Category('care.family')
  @Mutation(() => WrittenRecord, {
    description: 'Lets the young person see facts that were withheld, as soon as the part is released.',
  })
  showFacts(
    @Arg('input', () => FactsInput, { description: 'Which facts.' }) input: FactsInput,
    @Ctx() { writer }: SocialCareContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WrittenRecord> {
    const problems = [textProblem('idempotencyKey', input.idempotencyKey)];
    const write = { mutation: 'showFacts', categories: categoriesOf(input), input, problems };
    const work: Parameters<typeof writer.write>[0]['work'] = (run, { childId }) =>
      decideOnFacts(run, childId, input, (category, fact) => {
        return { name: 'facts-show', text: SHOW, values: [childId, category, fact] };
      });
    return writer.write({ ...write, work }, info);
  }
}

function categoriesOf(input: FactsInput) {
  const [first, ...others] = partsOfFacts(input);
  return [first.category, ...others.map(({ category }) => category)] as const;
}
