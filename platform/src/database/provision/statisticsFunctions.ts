import { escapeIdentifier, type Client } from 'pg';
import { AGGREGATION_PATH } from '../../policy';
import type { DatabaseDefinition, Query } from '../Database';
import type { DatabaseRoles } from '../databaseRoles';

/**
 * The functions by which callers who ask for statistics learn of children: numbers, and no row. They run as their owner,
 * under the one search path by which row-level security knows them; nobody else may call them.
 */
export function statisticsStatements({ statistics = [] }: DatabaseDefinition, roles: DatabaseRoles): Query[] {
  if (statistics.length === 0) return [];
  const caller = escapeIdentifier(roles.statistics);
  return [
    'revoke all on schema statistics from public',
    `grant usage on schema statistics to ${caller}`,
    'revoke all on all functions in schema statistics from public',
    ...statistics.flatMap((name) => [
      `alter function statistics.${escapeIdentifier(name)} set search_path = ${AGGREGATION_PATH}`,
      `grant execute on function statistics.${escapeIdentifier(name)} to ${caller}`,
    ]),
  ].map((text) => ({ text }));
}

/** What is in the schema, as the owner finds it. A table there would be open without row-level security. */
const FOUND = `
  select proname as name, prosecdef and prokind = 'f' and proowner = current_user::regrole as "isSafe"
  from pg_proc where pronamespace = to_regnamespace('statistics')
  union all
  select relname, false from pg_class where relnamespace = to_regnamespace('statistics')`;

interface Found {
  name: string;
  isSafe: boolean;
}

/** What is wrong with the schema of statistics, in sentences; one that is listed and overloaded is found twice. */
export async function statisticsProblems(client: Client, { statistics = [] }: DatabaseDefinition): Promise<string[]> {
  const { rows } = await client.query<Found>(FOUND);
  const unsafe = rows.filter(({ isSafe }) => !isSafe).map(({ name }) => name);
  const twice = rows.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index);
  return [
    ...rows.filter(({ name }) => !statistics.includes(name)).map(({ name }) => `statistics.${name} is not listed`),
    ...unsafe.map((name) => `statistics.${name} is no security definer function of the owner`),
    ...twice.map((name) => `statistics.${name} is there twice`),
    ...statistics
      .filter((name) => !rows.some((found) => found.name === name))
      .map((name) => `statistics.${name} does not exist`),
  ];
}
