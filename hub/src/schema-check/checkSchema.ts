import { buildSchema } from 'graphql';
import type { RoleName } from '@hub/schema';
import { changedSubgraphs } from './changedSubgraphs';
import { compareContract } from './contract/compareContract';
import { coordinatesOf } from './coordinatesOf';
import type { GraphVersion } from './GraphVersion';
import { groupFindings } from './groupFindings';
import { askOperations, type AskedOperation, type RecordedOperation } from './operations';
import { createReachComparison } from './createReachComparison';
import type { RoleChange } from './RoleChange';
import type { SchemaCheckReport } from './SchemaCheckReport';

export interface SchemaChange {
  before: GraphVersion;
  after: GraphVersion;
  against: string;
  operations: readonly RecordedOperation[];
}

/** What a change of the graph does, to which roles, and to which operations that they are known to ask. */
export async function checkSchema({ before, after, against, operations }: SchemaChange): Promise<SchemaCheckReport> {
  const compareReaches = createReachComparison(before, after);
  const changes: RoleChange[] = [];
  const asked: AskedOperation[] = [];
  const alreadyRefused: string[] = [];
  for (const role of new Set([...Object.keys(before.contracts), ...Object.keys(after.contracts)])) {
    const schemas = schemasOf(role, before, after);
    if (!schemas) {
      changes.push(ofWholeRole(role, after));
      continue;
    }
    const known = new Set(coordinatesOf(schemas[0]));
    const inBoth = coordinatesOf(schemas[1]).filter((coordinate) => known.has(coordinate));
    changes.push(...(await compareContract(role, schemas, [before, after])), ...compareReaches(role, inBoth));
    const tried = askOperations(operations.filter((operation) => operation.role === role), schemas); // prettier-ignore
    asked.push(...tried.asked);
    alreadyRefused.push(...tried.alreadyRefused.map(({ name }) => `${role}: ${name}`));
  }
  const changed = changedSubgraphs(before, after);
  return {
    changed,
    against,
    operations: operations.length,
    alreadyRefused,
    findings: groupFindings({ changes, asked, changed }, before, after),
  };
}

function schemasOf(role: RoleName, before: GraphVersion, after: GraphVersion) {
  const [old, now] = [before.contracts[role], after.contracts[role]];
  if (old === undefined || now === undefined) return undefined;
  return [buildSchema(old, { assumeValid: true }), buildSchema(now, { assumeValid: true })] as const;
}

function ofWholeRole(role: RoleName, after: GraphVersion): RoleChange {
  const isNew = after.contracts[role] !== undefined;
  return {
    role,
    effect: isNew ? 'WIDENING' : 'BREAKING',
    coordinate: null,
    usage: 'Query',
    what: isNew ? `the role ${role} is new, with a contract of its own` : `the role ${role} is gone, and its contract`,
  };
}
