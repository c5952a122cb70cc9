import type { Command } from 'commander';
import { SchemaProblems } from '@hub/platform';
import { loadAgreement } from '@hub/schema';
import { composeHubGraph } from '../../composeHubGraph';
import { SCHEMA_DIRECTORY } from '../../places';
import { readDate } from '../readDate';
import { schemaFilesOf, staleSchemaFiles, writeSchemaFiles } from '../../schemaFiles';

/** `hub schema build [--check]`: the subgraphs, the supergraph and a contract for each role, as committed files. */
export function registerSchemaBuild(schema: Command): void {
  schema
    .command('build')
    .description('Compose the graph from the services and the agreement, and write it.')
    .option('--check', 'write nothing; fail when the committed files are not what the build makes')
    .option('--on <date>', 'the contracts of this day, by the agreement’s dated changes; today unless said', readDate)
    .action(({ check, on }: { check?: boolean; on?: string }) => buildSchema(check === true, on));
}

function buildSchema(check: boolean, on: string | undefined): void {
  try {
    const files = schemaFilesOf(composeHubGraph(loadAgreement(), on));
    const stale = staleSchemaFiles(files, SCHEMA_DIRECTORY);
    if (check) return reportStale(stale);
    writeSchemaFiles(files, SCHEMA_DIRECTORY);
    console.log(`schema: ${files.size} files, ${stale.length} changed.`);
  } catch (error) {
    if (!(error instanceof SchemaProblems)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function reportStale(stale: string[]): void {
  if (stale.length === 0) return console.log('schema: the committed files are what the build makes.');
  console.error(
    `schema: run \`npm run schema\` and commit what changes in:\n${stale.map((path) => `- schema/${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}
