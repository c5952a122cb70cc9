import { FetchRequest } from '../run/FetchRequest';
import type { Run } from '../run/Run';

interface AnyFetch {
  serviceName: string;
  operation: string;
  operationKind?: string;
  variableUsages?: string[];
}

/** What an entity fetch asks about: its variables as JSON text, and the representations in them. */
interface Entities {
  readonly text: string;
  readonly entities?: readonly string[];
}

/** Prepares requests of one plan node; what does not change from run to run is made once. */
export function compileRequest(node: AnyFetch): (run: Run, about?: Entities) => FetchRequest {
  const { serviceName, operation } = node;
  const queryText = JSON.stringify(operation);
  const isMutation = node.operationKind === 'mutation';
  const usages = node.variableUsages ?? [];
  return (run, { text, entities } = { text: '' }) => {
    const variables = writeVariables(usages, run.variables, text);
    return new FetchRequest(serviceName, operation, queryText, variables, isMutation, entities);
  };
}

/** A variable that was not given is left out, which is not the same as null. */
function writeVariables(usages: readonly string[], values: Run['variables'], representations: string): string {
  let members = representations;
  for (const name of usages) {
    if (values[name] === undefined) continue;
    members += `${members ? ',' : ''}${JSON.stringify(name)}:${JSON.stringify(values[name])}`;
  }
  return `{${members}}`;
}
