import pg from 'pg';

/**
 * A role that row-level security does not bind, which the runtime of this database may become: the other layers are
 * tried alone with it.
 */
export async function makeUnboundRole(administrator: pg.ClientConfig, database: string): Promise<string> {
  const client = new pg.Client(administrator);
  await client.connect();
  const role = `${database}_unbound`;
  await client.query(`do $$ begin create role ${role} bypassrls; exception when duplicate_object then null; end $$`);
  await client.query(`grant ${role} to ${database}_runtime`);
  await client.query(`grant usage on schema public, agreement to ${role}`);
  await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await client.query(`grant execute on all functions in schema agreement to ${role}`);
  // What assurance's callers have besides tables; both ask the agreement themselves.
  await client.query(`do $$ begin
    grant usage on schema withheld, directory to ${role};
    grant execute on all functions in schema withheld, directory to ${role};
  exception when invalid_schema_name then null; end $$`);
  // And the functions by which statistics are made, and by which housing knows whose officer somebody is.
  await client.query(`do $$ begin
    grant usage on schema statistics to ${role};
    grant execute on all functions in schema statistics to ${role};
  exception when invalid_schema_name then null; end $$`);
  await client.end();
  return role;
}
