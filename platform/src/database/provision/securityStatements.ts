import { escapeIdentifier } from 'pg';
import { generateAgreementGrants, generateAgreementSchema, generateRowSecurity, type Policy } from '../../policy';
import type { DatabaseDefinition, Query } from '../Database';
import { becomesOf, type DatabaseRoles } from '../databaseRoles';
import { outboxStatements } from '../outbox';
import { statisticsStatements } from './statisticsFunctions';

/** All that stands between a caller's role and the rows, as statements for the owner that can be run again. */
export function securityStatements(
  definition: DatabaseDefinition,
  roles: DatabaseRoles,
  readers: readonly string[],
  policy: Policy,
): Query[] {
  const mayEnter = [...becomesOf(roles), roles.runtime, roles.loader].map(escapeIdentifier).join(', ');
  const schema = [
    { text: 'revoke all on schema public from public' },
    { text: `grant usage on schema public to ${mayEnter}` },
  ];
  const findIt = { callers: [roles.scopeList, roles.statistics], logins: [roles.runtime, ...readers] };
  const agreement = [{ text: generateAgreementSchema(findIt) }, ...grantsOf(policy)];
  if (definition.domainTables.length === 0) return readers.length > 0 ? [...schema, ...agreement] : schema;
  const aggregates = (definition.statistics ?? []).length > 0;
  return [
    ...schema,
    ...agreement,
    { text: generateRowSecurity(definition.domainTables, { ...roles, aggregates }) },
    ...statisticsStatements(definition, roles),
    ...outboxStatements(definition, roles),
  ];
}

const grants = new WeakMap<Policy, Query[]>();

/** Thousands of rows, the same for every database of a process: made once. */
function grantsOf(policy: Policy): Query[] {
  let known = grants.get(policy);
  if (!known) grants.set(policy, (known = generateAgreementGrants(policy)));
  return known;
}
