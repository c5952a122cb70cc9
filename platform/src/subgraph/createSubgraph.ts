import type { ExecutionResult } from 'graphql';
import { type CallerScope, type HandedMembers, type SubgraphToken } from '@hub/schema';
import { createTokenVerifier, type Caller, type TokenVerifier } from '../caller';
import { hubError } from '../errors';
import type { Log } from '../log';
import type { Policy } from '../policy/Policy';
import { generateShield, reachesAnybody } from '../policy/shield';
import { SchemaProblems, unknownCategories } from '../schema-document';
import { emitSubgraph } from './emit';
import { createOperationCache, type PreparedOperation } from './execute/createOperationCache';
import { maskError, maskResult } from './execute/maskResult';
import { createRequestReader } from './execute/readRequest';
import { createCohortResolver } from './createCohortResolver';
import { createMembersResolver } from './createMembersResolver';
import { createOpeningsResolver } from './createOpeningsResolver';
import { createScopeResolver } from './createScopeResolver';
import type { Subgraph } from './Subgraph';
import type { SubgraphDefinition } from './SubgraphDefinition';

export interface SubgraphOptions {
  policy: Policy;
  /** Known to this subgraph and the gateway only. */
  tokenSecret: Uint8Array;
  log: Log;
  /** Tells of changes to the agency's data, as its database does; an agency without one never changes. */
  onChange?: (listener: () => void) => () => void;
  /** For tests of the other layers alone, and for a benchmark of what one costs; never from the environment. */
  layers?: { shield?: boolean; verifier?: TokenVerifier };
}

/** @throws SchemaProblems when a field has no category, or one that the agreement does not know. */
export function createSubgraph<Context>(definition: SubgraphDefinition<Context>, options: SubgraphOptions): Subgraph {
  const { policy, tokenSecret, log } = options;
  const { sdl, schema, categories } = emitSubgraph(definition);
  const problems = unknownCategories(categories, policy.agreement);
  if (problems.length > 0) throw new SchemaProblems(`The subgraph ${definition.name}`, problems);

  const isShielded = options.layers?.shield !== false;
  const executable = isShielded ? generateShield(schema, { categories, policy, log }) : schema;
  const prepare = createOperationCache(executable, categories);
  const read = createRequestReader();
  const verifier = options.layers?.verifier ?? createTokenVerifier(definition.name, tokenSecret, [policy.digest]);
  const mayRun = (operation: PreparedOperation, caller: Caller) =>
    !isShielded || mayReadAnswer(operation, caller, policy);

  async function execute(body: string, token: string | undefined): Promise<ExecutionResult> {
    const claims = verifier.verify(token, body);
    const { query, operationName, variables, scope, members } = read(body);
    const caller = callerOf(claims, scope, members);
    try {
      const operation = prepare(query, operationName);
      if (!mayRun(operation, caller)) throw hubError('FORBIDDEN');
      return maskResult(await operation.run(definition.createContext(caller), variables), caller, log);
    } catch (error) {
      return { errors: [maskError(error)] };
    }
  }

  return {
    name: definition.name,
    agencyName: definition.agencyName,
    sdl,
    categories,
    execute,
    ...answersToTheGateway(definition, policy, verifier),
    onChange(token, listener) {
      verifier.verify(token, '');
      return options.onChange?.(listener) ?? (() => undefined);
    },
    ready: () => definition.ready(),
  };
}

/** What the gateway asks besides the graph, to find out whom a caller reaches and who belongs to a cohort. */
const answersToTheGateway = <Context>(
  definition: SubgraphDefinition<Context>,
  policy: Policy,
  verifier: TokenVerifier,
): Pick<Subgraph, 'resolveScope' | 'resolveCohort' | 'resolveOpenings' | 'resolveMembers'> => ({
  resolveScope: createScopeResolver(definition, policy, verifier),
  resolveCohort: createCohortResolver(definition, policy, verifier),
  resolveOpenings: createOpeningsResolver(definition, policy, verifier),
  resolveMembers: createMembersResolver(definition, policy, verifier),
});

/** A mutation whose answer the caller may not read is refused before it writes: a shield finds out only afterwards. */
const mayReadAnswer = (
  { isMutation, selects }: PreparedOperation,
  { role, purpose }: Caller,
  policy: Policy,
): boolean => !isMutation || [...selects].every((category) => reachesAnybody(policy.read(role, purpose, category)));

const callerOf = (claims: SubgraphToken, scope: CallerScope, members?: HandedMembers): Caller => ({
  subject: claims.sub,
  role: claims.role,
  purpose: claims.purpose,
  requestId: claims.rid,
  agreementDigest: claims.agreement,
  scope,
  ...(members ? { members } : {}),
});
