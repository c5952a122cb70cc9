import { pino } from 'pino';
import { loadAgreement, type CallerScope, type Purpose, type RoleName } from '@hub/schema';
import { createTokenSigner, type CallerIdentity } from '../../caller';
import { createPolicy, type Policy } from '../../policy/Policy';
import { createSubgraph, type SubgraphOptions } from '../createSubgraph';
import type { SubgraphDefinition } from '../SubgraphDefinition';
import { REACHED, toyAgency } from './toyAgency.fixture';

export const toySecret = Buffer.alloc(32, 7);
export const realPolicy = createPolicy(loadAgreement());

export interface Asking {
  role?: RoleName;
  purpose?: Purpose | null;
  scope?: CallerScope;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface ToyOptions extends Pick<SubgraphOptions, 'layers' | 'onChange'> {
  policy?: Policy;
  definition?: SubgraphDefinition<never>;
}

/** The toy agency with its gateway's key in hand: every question goes through a signed token, as in the real hub. */
export function createToySubgraph({ policy = realPolicy, layers, definition, onChange }: ToyOptions = {}) {
  const lines: string[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => void lines.push(line) },
  ) as unknown as SubgraphOptions['log'];
  const agency = (definition ?? toyAgency()) as unknown as SubgraphDefinition<object>;
  const subgraph = createSubgraph(agency, { policy, tokenSecret: toySecret, log, layers, onChange });
  const signer = createTokenSigner({ toy: toySecret, other: toySecret });

  const identityOf = ({ role = 'LOOKED_AFTER_NURSE', purpose = 'DIRECT_CARE' }: Asking): CallerIdentity => ({
    subject: 'nurse',
    role,
    purpose,
    requestId: 'r-1',
    agreementDigest: policy.digest,
  });
  const bodyOf = (query: string, { scope = REACHED, variables, operationName }: Asking) =>
    JSON.stringify({ query, variables, operationName, scope });
  const sign = (body: string, asking: Asking = {}) => signer.sign('toy', identityOf(asking), body);

  async function ask(query: string, asking: Asking = {}) {
    const body = bodyOf(query, asking);
    const result = await subgraph.execute(body, sign(body, asking));
    // As it would arrive over HTTP: what JSON cannot say does not count.
    return JSON.parse(JSON.stringify(result)) as {
      data?: Record<string, never>;
      errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
    };
  }
  return { subgraph, signer, identityOf, bodyOf, sign, ask, lines };
}

/** The codes of an answer's errors with their paths, for reading in tests. */
export const codesOf = ({ errors = [] }: { errors?: { path?: (string | number)[]; extensions: { code: string } }[] }) =>
  errors.map(({ path, extensions }) => `${(path ?? []).join('.')} ${extensions.code}`);
