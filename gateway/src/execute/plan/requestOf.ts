import { FetchRequest } from '../run/FetchRequest';
import type { Run } from '../run/Run';

interface AnyFetch {
  serviceName: string;
  operation: string;
  operationKind?: string;
  variableUsages?: string[];
}

/** Prepares requests of one plan node; what does not change from run to run is made once. */
export function compileRequest(node: AnyFetch): (run: Run, representations?: string) => FetchRequest {
  const { serviceName, operation } = node;
  const queryText = JSON.stringify(operation);
  const isMutation = node.operationKind === 'mutation';
  const usages = node.variableUsages ?? [];
  return (run, representations = '') => {
    const variables = writeVariables(usages, run.variables, representations);
    return new FetchRequest(serviceName, operation, queryText, variables, isMutation);
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
