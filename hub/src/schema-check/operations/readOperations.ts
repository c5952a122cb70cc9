import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Kind, parse, separateOperations, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import type { RoleName } from '@hub/schema';
import { InputRefused } from '../../InputRefused';
import { nearMiss } from '../../nearMiss';
import type { RecordedOperation } from './RecordedOperation';

/**
 * The operations in a folder: `ROLE.graphql` with as many as there are, and `ROLE/ANY.graphql`.
 * @throws InputRefused for a folder that is none, a file that is no document, and a name that is no role's
 */
export function readOperations(folder: string, roles: readonly RoleName[]): RecordedOperation[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InputRefused(`"${folder}" is no folder. Operations lie in it as ROLE.graphql or ROLE/ANY.graphql.`);
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return graphqlFilesIn(path).flatMap((file) => operationsIn(file, folder, roleOf(entry.name, roles)));
      if (!entry.name.endsWith('.graphql')) return [];
      return operationsIn(path, folder, roleOf(entry.name.slice(0, -'.graphql'.length), roles));
    });
}

const graphqlFilesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => join(folder, name));

function roleOf(name: string, roles: readonly RoleName[]): RoleName {
  if (roles.includes(name)) return name;
  throw new InputRefused(`"${name}" is no role of the agreement.${nearMiss(name, roles)}`);
}

function operationsIn(file: string, folder: string, role: RoleName): RecordedOperation[] {
  const document = parsed(file);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return (operations as OperationDefinitionNode[]).map((operation, index) => ({
    role,
    name: `${operation.name?.value ?? `operation ${index + 1}`} (${relative(folder, file)})`,
    document: Object.values(separateOperations({ ...document, definitions: [operation, ...fragments] }))[0]!,
  }));
}

function parsed(file: string): DocumentNode {
  try {
    return parse(readFileSync(file, 'utf8'), { noLocation: true });
  } catch (error) {
    throw new InputRefused(`${file} holds no GraphQL operations: ${(error as Error).message}`);
  }
}
