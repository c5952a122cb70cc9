import { createExecutor, type Fetcher } from '@hub/gateway';
import { composeServices } from '@theguild/federation-composition';
import {
  buildASTSchema,
  buildSchema,
  GraphQLError,
  isAbstractType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Case } from '../data/Feature';
import type { Fields, Source } from '../data/Source';
import { createOracle } from './createOracle';
import { createSubgraph, type PossibleTypes, type Subgraph } from './createSubgraph';
import { readRules, type Rules } from './readRules';

/** What the gateway asked of a subgraph. */
export interface Call {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Fields;
}

/** One operation's answer, and what was asked for it. */
export interface Answered {
  readonly answer: ExecutionResult;
  readonly calls: readonly Call[];
}

/** The gateway's executor over subgraphs, and graphql-js over one merged schema: they share the data, and no planner. */
export interface Federation {
  /** What clients may ask. */
  readonly schema: GraphQLSchema;
  ours(document: DocumentNode, variables?: Fields, instead?: Case['instead']): Promise<Answered>;
  oracle(document: DocumentNode, variables?: Fields): Promise<ExecutionResult>;
  /** The same subgraphs for clients who see no more than this schema. */
  under(contract: string): Federation;
}

interface Asking {
  readonly source: Source;
  readonly calls: Call[];
  readonly instead: Case['instead'];
}

/** Composes the subgraphs' SDL, by name. The source is made anew for every operation. */
export function createFederation(
  sdls: Readonly<Record<string, string>>,
  openSource: () => Source,
  mendSupergraph = (composed: string) => composed,
): Federation {
  const composed = compose(sdls);
  const supergraphSdl = mendSupergraph(composed.supergraphSdl);
  const rules = new Map(Object.entries(sdls).map(([name, sdl]) => [name, readRules(sdl)]));
  const possibleTypes = readPossibleTypes(supergraphSdl);
  const fetchers = Object.entries(sdls).map(([name, sdl]) => {
    const options = { name, sdl, rules: rules.get(name)!, takenOver: takenFrom(name, rules), possibleTypes };
    return [name, fetcherOf(name, createSubgraph(options))] as const;
  });
  const requires = new Map([...rules.values()].flatMap((one) => [...one.requires]));
  const open = (visibleSdl: string, apiSchema?: GraphQLSchema): Federation => {
    const execute = createExecutor<Asking>({ supergraphSdl, apiSchema, fetchers: Object.fromEntries(fetchers) });
    const oracle = createOracle(visibleSdl, requires);
    return {
      schema: oracle.schema,
      async ours(document, variables, instead) {
        const asking: Asking = { source: openSource(), calls: [], instead };
        const answer = await execute(document, variables, undefined, asking);
        return { answer, calls: asking.calls };
      },
      oracle: (document, variables = {}) => oracle.ask(document, variables, openSource()),
      under: (contract) => open(contract, buildSchema(contract)),
    };
  };
  return open(composed.publicSdl);
}

const fetcherOf =
  (name: string, subgraph: Subgraph): Fetcher<Asking> =>
  async (request, { source, calls, instead }) => {
    const { query, variables } = request;
    calls.push({ subgraph: name, query, variables });
    Object.values(variables).forEach(refuseRepetition);
    const answer = instead?.[name] ? instead[name](request) : await subgraph(query, variables, source);
    // As it arrives over a network.
    return answer === undefined ? answer : JSON.parse(JSON.stringify(answer));
  };

/** No entity is asked for twice in one list. */
function refuseRepetition(variable: unknown): void {
  if (!Array.isArray(variable) || !variable.every((one) => one?.__typename)) return;
  const texts = variable.map((one) => JSON.stringify(one));
  if (new Set(texts).size < texts.length) throw new GraphQLError(`Asked for twice: ${texts.join()}`);
}

function compose(sdls: Readonly<Record<string, string>>) {
  const composed = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed;
}

/** The fields of a subgraph that others have overridden. */
const takenFrom = (name: string, rules: ReadonlyMap<string, Rules>): ReadonlySet<string> =>
  new Set(
    [...rules.values()].flatMap(({ overrides }) =>
      [...overrides].flatMap(([field, from]) => (from === name ? [field] : [])),
    ),
  );

function readPossibleTypes(supergraphSdl: string): PossibleTypes {
  const schema = buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true });
  return (name) => {
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [name];
  };
}
