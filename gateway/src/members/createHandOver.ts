import { keyOf, type Log, type SubgraphName, type TokenSigner } from '@hub/platform';
import { SMALLEST_COHORT, type HandedMembers } from '@hub/schema';
import type { FetchRequest } from '../execute/run/FetchRequest';
import type { FetchContext } from '../scope';
import type { Retry, SubgraphTransport } from '../transport';
import { createNeedsOfQuery, type NeedOfEntities } from './needsOfQuery';
import type { Needs } from './readNeeds';

/** What goes with a fetch besides query, variables and scope, as JSON text; undefined for nearly every fetch. */
export type HandOver = (request: FetchRequest, context: FetchContext) => Promise<string> | undefined;

export interface HandOverDependencies {
  readonly needs: Needs;
  readonly transport: Pick<SubgraphTransport, 'resolveMembers'>;
  readonly tokenSigner: TokenSigner;
  readonly agencies: Readonly<Record<SubgraphName, string>>;
  readonly retry: Retry;
  readonly log: Log;
}

type Handed = HandedMembers[number];
type Representation = Readonly<Record<string, unknown>>;

/**
 * Asks the agencies that know a cohort who belongs to it, and hands the members to the agency that counts its own records
 * of them. Several that count by one cohort within a request share the question. Ids pass through here and nowhere else:
 * they are in no answer, no record and no log.
 */
export function createHandOver(dependencies: HandOverDependencies): HandOver {
  const needsOf = createNeedsOfQuery(dependencies.needs);
  return (request, context) => {
    const needs = needsOf(request.query);
    if (needs.length === 0) return undefined;
    const wanted = entitiesIn(request.variables, needs);
    return Promise.all(wanted.map((one) => once(context, one, () => ask(dependencies, one, context)))).then((handed) =>
      JSON.stringify(handed),
    );
  };
}

interface Wanted {
  readonly need: NeedOfEntities['need'];
  readonly of: Representation;
}

/** Each cohort of each entity, once. */
function entitiesIn(variables: Record<string, unknown>, needs: readonly NeedOfEntities[]): Wanted[] {
  const wanted = new Map<string, Wanted>();
  for (const { variable, type, need } of needs)
    for (const { __typename, ...of } of variables[variable] as Representation[])
      if (__typename === type) wanted.set(`${need.name} ${keyOf(of)}`, { need, of });
  return [...wanted.values()];
}

function once({ cohorts }: FetchContext, { need, of }: Wanted, askNow: () => Promise<Handed>): Promise<Handed> {
  const key = `${need.name} ${keyOf(of)}`;
  const known = cohorts.get(key) as Promise<Handed> | undefined;
  const handed = known ?? askNow();
  cohorts.set(key, handed);
  return handed;
}

async function ask(
  { transport, tokenSigner, agencies, retry, log }: HandOverDependencies,
  { need, of }: Wanted,
  { caller, signal, tookPart }: FetchContext,
): Promise<Handed> {
  tookPart.add(need.agency);
  try {
    if (!Object.hasOwn(agencies, need.agency)) throw new Error(`The subgraph ${need.agency} is not connected.`);
    const body = JSON.stringify({ name: need.cohort, of });
    const { members } = await retry(need.agency, signal, () =>
      transport.resolveMembers(need.agency, body, tokenSigner.sign(need.agency, caller, body), signal),
    );
    const children = new Set(members.map(({ id }) => id));
    if (children.size < SMALLEST_COHORT) return { name: need.name, of, withheld: 'TOO_FEW' };
    return { name: need.name, of, members };
  } catch (err) {
    log.error({ err, requestId: caller.requestId, agency: need.agency }, 'A cohort could not be asked for');
    return { name: need.name, of, withheld: 'UNAVAILABLE' };
  }
}
