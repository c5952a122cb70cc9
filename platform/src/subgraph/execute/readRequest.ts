import { callerScopeShape, subgraphRequestShape, type SubgraphRequest } from '@hub/schema';
import { rememberTexts } from '../../caller';
import { parseJson, readBody } from './readBody';

/** So the gateway ends its bodies; within a text a quotation mark has a backslash before it. */
const SCOPE = ',"scope":';

/** Everything but the scope: a body that has another one in front of the last is refused by it. */
const restShape = subgraphRequestShape.omit({ scope: true });

/**
 * Reads what the gateway posts, under a signature over all of it.
 * @throws HubError BAD_REQUEST without a word on what it held
 */
export function createRequestReader(): (body: string) => SubgraphRequest {
  const scopeOf = rememberTexts((text) => callerScopeShape.safeParse(parseJson(text)).data);
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
