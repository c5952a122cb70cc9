import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { comparable, isRefused } from '../compareAnswers';
import type { Federation } from '../federation/createFederation';
import { chooseBy } from './Choose';
import type { Values } from './RandomInput';
import { randomOperation } from './randomOperation';

/** How many operations, and where the random numbers begin. */
export interface Amount {
  readonly operations: number;
  readonly seed: number;
}

/** Asks both the same random operations. @throws Error with the smallest operation that it finds to differ */
export async function compareAtRandom(
  federation: Federation,
  values: Values,
  amount: Amount,
  mayRefuse = false,
): Promise<void> {
  const tape = fc.array(fc.nat(5039), { minLength: 30, maxLength: 120, size: 'max' });
  await fc.assert(
    fc.asyncProperty(tape, async (numbers) => {
      const { text, variables } = randomOperation(federation.schema, chooseBy(numbers), values);
      const document = parse(text);
      fc.pre(validate(federation.schema, document).length === 0);
      const { answer, calls } = await federation.ours(document, variables);
      fc.pre(!mayRefuse || !isRefused(answer));
      const [ours, oracle] = [comparable(answer), comparable(await federation.oracle(document, variables))];
      if (ours.data === oracle.data && ours.errors.join() === oracle.errors.join()) return;
      const asked = calls.map((call) => `${call.subgraph}: ${call.query} ${JSON.stringify(call.variables)}`);
      const shown = { variables, ours: answer, wanted: oracle, asked };
      throw new Error(`${text}\n${JSON.stringify(shown, undefined, 1)}`);
    }),
    { numRuns: amount.operations, seed: amount.seed, maxSkipsPerRun: 1000 },
  );
}
