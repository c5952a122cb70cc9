import type { Command } from 'commander';
import type { HubDatabases } from '../openDatabases';
import { registerSchemaBuild } from './schema/buildSchema';
import { registerSchemaCheck } from './schema/checkSchema';
import { registerRecordedOperations } from './schema/recordedOperations';

/** `hub schema …` */
export function registerSchemaCommand(program: Command, open: () => Promise<HubDatabases>): void {
  const schema = program
    .command('schema')
    .description('The graph as files under schema/, and what a change of it does.');
  registerSchemaBuild(schema);
  registerSchemaCheck(schema);
  registerRecordedOperations(schema, open);
}
