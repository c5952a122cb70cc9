import { callerScopeShape, subgraphRequestShape, type CallerScope, type SubgraphRequest } from '@hub/schema';
import { LRUCache } from 'lru-cache';
import { parseJson, readBody } from './readBody';

/** So the gateway ends its bodies; within a text a quotation mark has a backslash before it. */
const SCOPE = ',"scope":';

/** Everything but the scope: a body that has another one in front of the last is refused by it. */
const restShape = subgraphRequestShape.omit({ scope: true });

/** How much text of scopes is kept, in characters: a hundred callers of 300 children. */
const KEPT_CHARACTERS = 2 ** 20;

/**
 * Reads what the gateway posts. A scope of 300 ids takes longer to check than the rest of a request takes to run, and
 * the same caller mostly has the same one: what its exact text means is remembered. Nobody reaches anybody by that, for
 * the text has to come again, signed, with each request.
 * @throws HubError BAD_REQUEST without a word on what it held
 */
export function createRequestReader(): (body: string) => SubgraphRequest {
  const scopes = new LRUCache<string, CallerScope>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });

  function scopeOf(text: string): CallerScope | undefined {
    const known = scopes.get(text);
    if (known) return known;
    const scope = callerScopeShape.safeParse(parseJson(text)).data;
    if (scope) scopes.set(text, scope);
    return scope;
  }

  return (body) => {
    const place = body.endsWith('}}') ? body.lastIndexOf(SCOPE) : -1;
    if (place < 0) return readBody(subgraphRequestShape, body);
    const scope = scopeOf(body.slice(place + SCOPE.length, -1));
    // What follows the last mark is no scope, but a variable of that name or what comes after the scope.
    if (!scope) return readBody(subgraphRequestShape, body);
    const rest = restShape.safeParse(parseJson(`${body.slice(0, place)}}`));
    return rest.success ? { ...rest.data, scope } : readBody(subgraphRequestShape, body);
  };
}
