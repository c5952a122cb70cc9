import { escapeIdentifier, escapeLiteral } from 'pg';
import { AGGREGATION_PATH, type DomainTable, type RowSecurityRoles } from './DomainTable';

/**
 * Row-level security for every domain table, as SQL that can be run again. `force` binds the tables' owner too; a
 * table without a policy for a role gives that role zero rows. The sub-select around the function makes PostgreSQL
 * ask once for a statement and not once for a row; one policy for a role keeps the plan an index scan.
 */
export function generateRowSecurity(tables: DomainTable[], roles: RowSecurityRoles): string {
  return tables.map((table) => securityOf(table, roles)).join('\n');
}

function securityOf(definition: DomainTable, roles: RowSecurityRoles): string {
  const table = `public.${escapeIdentifier(definition.table)}`;
  const [loader, statistics] = [roles.loader, roles.statistics].map(escapeIdentifier);
  const callers = callersOf(definition, roles);
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
${POLICIES.map((policy) => `drop policy if exists ${policy} on ${table};`).join('\n')}
revoke all on ${table} from public, ${escapeIdentifier(roles.scopeList)}, ${statistics}, ${loader};
grant select, insert, update, delete on ${table} to ${loader};
create policy hub_load on ${table} to ${loader} using (true) with check (true);
grant select on ${table} to ${callers};
create policy hub_read on ${table} for select to ${callers} using (${mayRead(definition)});
${definition.write ? writePolicies(table, callers, mayWrite(definition)) : ''}${
    definition.remove ? removePolicy(table, callers, mayWrite(definition)) : ''
  }${roles.aggregates ? aggregatePolicy(table, escapeIdentifier(roles.owner)) : ''}`;
}

/** What is about no child is for those too who never reach one: members and leads who ask for statistics. */
function callersOf({ childColumn }: DomainTable, { scopeList, statistics }: RowSecurityRoles): string {
  return (childColumn === null ? [scopeList, statistics] : [scopeList]).map(escapeIdentifier).join(', ');
}

const POLICIES = ['hub_load', 'hub_read', 'hub_insert', 'hub_update', 'hub_delete', 'hub_aggregate'];

const writePolicies = (table: string, callers: string, check: string) => `
grant insert, update on ${table} to ${callers};
create policy hub_insert on ${table} for insert to ${callers} with check (${check});
create policy hub_update on ${table} for update to ${callers} using (${check}) with check (${check});`;

const removePolicy = (table: string, callers: string, check: string) => `
grant delete on ${table} to ${callers};
create policy hub_delete on ${table} for delete to ${callers} using (${check});`;

/** Asked once a statement. Row-level security is forced on the owner, so that no other function of its sees a row. */
const aggregatePolicy = (table: string, owner: string) => `
create policy hub_aggregate on ${table} for select to ${owner}
  using ((select current_setting('search_path')) = ${escapeLiteral(AGGREGATION_PATH)});`;

const mayRead = (definition: DomainTable) => condition(definition, 'readable', 'allowed');
const mayWrite = (definition: DomainTable) => condition(definition, 'writable', 'changeable');

function condition(
  { childColumn, category, ownRowsOf, reviewedAs }: DomainTable,
  ofChildren: string,
  ofAny: string,
): string {
  // A setting that was made local to an earlier transaction reads as '' afterwards: nobody is called that.
  if (ownRowsOf) return `${escapeIdentifier(ownRowsOf)} = nullif(current_setting('hub.subject', true), '')`;
  const has = (any: string) => `(select agreement.${ofAny}(${escapeLiteral(any)}))`;
  if (childColumn === null) return has(category);
  const children = `(select agreement.${ofChildren}(${escapeLiteral(category)}))::uuid[]`;
  const isReached = `${escapeIdentifier(childColumn)} = any (${children})`;
  return reviewedAs ? `${isReached} or ${has(reviewedAs)}` : isReached;
}
