import { escapeIdentifier, escapeLiteral } from 'pg';
import type { DomainTable, RowSecurityRoles } from './DomainTable';

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
  const [caller, loader] = [escapeIdentifier(roles.scopeList), escapeIdentifier(roles.loader)];
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
${POLICIES.map((policy) => `drop policy if exists ${policy} on ${table};`).join('\n')}
revoke all on ${table} from public, ${caller}, ${loader};
grant select, insert, update, delete on ${table} to ${loader};
create policy hub_load on ${table} to ${loader} using (true) with check (true);
grant select on ${table} to ${caller};
create policy hub_read on ${table} for select to ${caller} using (${mayRead(definition)});
${definition.write ? writePolicies(table, caller, mayWrite(definition)) : ''}`;
}

const POLICIES = ['hub_load', 'hub_read', 'hub_insert', 'hub_update'];

const writePolicies = (table: string, caller: string, check: string) => `
grant insert, update on ${table} to ${caller};
create policy hub_insert on ${table} for insert to ${caller} with check (${check});
create policy hub_update on ${table} for update to ${caller} using (${check}) with check (${check});`;

const mayRead = ({ childColumn, category }: DomainTable) => condition(childColumn, category, 'readable', 'allowed');
const mayWrite = ({ childColumn, category }: DomainTable) => condition(childColumn, category, 'writable', 'changeable');

function condition(childColumn: string | null, category: string, ofChildren: string, ofAny: string): string {
  if (childColumn === null) return `(select agreement.${ofAny}(${escapeLiteral(category)}))`;
  const children = `(select agreement.${ofChildren}(${escapeLiteral(category)}))::uuid[]`;
  return `${escapeIdentifier(childColumn)} = any (${children})`;
}
