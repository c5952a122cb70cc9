import fc from 'fast-check';
import { parse, validate, type ExecutionResult } from 'graphql';
import { createLibrary, throughJson } from '../testing/library/libraryExecutors';
import { chooseBy, randomOperation } from '../testing/library/randomOperation';

const library = createLibrary();

/**
 * Where errors left a null. Of several errors below one null the specification wants one, and leaves open which.
 */
function nullsOf({ data, errors = [] }: ExecutionResult): string[] {
  const places = errors.map(({ path = [] }) => {
    let value: unknown = data;
    let depth = 0;
    while (depth < path.length && value !== null && value !== undefined) {
      value = (value as Record<string | number, unknown>)[path[depth++]!];
    }
    return path.slice(0, depth).join('.');
  });
  return [...new Set(places)].sort();
}

test('random operations have the data and the errors that graphql-js gives over one schema', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5039), { minLength: 20, maxLength: 60 }), async (tape) => {
      const document = parse(randomOperation(library.schema, chooseBy(tape)));
      fc.pre(validate(library.schema, document).length === 0);
      const [ours, oracle] = [await library.ours(document), await library.oracle(document)];
      expect(throughJson(ours.data ?? null)).toEqual(throughJson(oracle.data ?? null));
      expect(nullsOf(ours)).toEqual(nullsOf(oracle));
    }),
    { numRuns: 150, seed: 20261122 },
  );
}, 600_000);
