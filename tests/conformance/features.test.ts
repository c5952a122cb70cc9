import { parse, type GraphQLError } from 'graphql';
import { comparable, isRefused } from './support/compareAnswers';
import type { Federation } from './support/federation/createFederation';
import { readFeatures } from './support/readFeatures';

const inWords = ({ path = [], extensions }: GraphQLError): string =>
  [path.join('.'), extensions.code].filter(Boolean).join(' ');

describe.each(readFeatures())('$name', ({ feature, open }) => {
  let federation: Federation;
  beforeAll(() => void (federation = open()));

  test.each(Object.entries(feature.cases))(
    '%s',
    async (_title, { ask, variables, instead, notByOracle, beyondThePlanner, ...wanted }) => {
      const document = parse(ask);
      const { answer, calls } = await federation.ours(document, variables, instead);
      if (beyondThePlanner) return expect(isRefused(answer)).toBe(true);
      expect({ data: answer.data ?? null, errors: (answer.errors ?? []).map(inWords).sort() }).toEqual({
        data: wanted.data,
        errors: [...(wanted.errors ?? [])].sort(),
      });
      if (wanted.asks) expect({ asks: calls.map(({ subgraph }) => subgraph) }).toEqual({ asks: wanted.asks });
      if (!instead && !notByOracle)
        expect(comparable(answer)).toEqual(comparable(await federation.oracle(document, variables)));
    },
  );
});
