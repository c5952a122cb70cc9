import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HubGraph } from './composeHubGraph';

/** What is committed of the graph: path below `schema/` → text. */
export type SchemaFiles = Map<string, string>;

const FOLDERS = ['subgraphs', 'contracts'];
const HEADER = '# Made by `npm run schema` from the owners’ code and schema/agreement.yaml. Do not edit.\n\n';

export const schemaFilesOf = ({ subgraphs, supergraphSdl, contracts }: HubGraph): SchemaFiles =>
  new Map([
    ...subgraphs.map(({ name, sdl }): [string, string] => [join('subgraphs', `${name}.graphql`), HEADER + sdl]),
    ['supergraph.graphql', HEADER + supergraphSdl],
    ...Object.entries(contracts).map(([role, sdl]): [string, string] => [
      join('contracts', `${role}.graphql`),
      HEADER + sdl,
    ]),
  ]);

/** The paths whose committed text is not what the build makes now, also those that it makes no longer. */
export function staleSchemaFiles(files: SchemaFiles, directory: string): string[] {
  const changed = [...files]
    .filter(([path, text]) => readIfThere(join(directory, path)) !== text)
    .map(([path]) => path);
  return [...changed, ...leftOver(files, directory)];
}

export function writeSchemaFiles(files: SchemaFiles, directory: string): void {
  for (const path of leftOver(files, directory)) rmSync(join(directory, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

const leftOver = (files: SchemaFiles, directory: string): string[] =>
  FOLDERS.flatMap((folder) => listIfThere(join(directory, folder)).map((name) => join(folder, name))).filter(
    (path) => path.endsWith('.graphql') && !files.has(path),
  );

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function listIfThere(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
