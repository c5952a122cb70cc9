import { escapeIdentifier, escapeLiteral, type Client } from 'pg';
import { InvalidConfig } from '../../config';
import type { Cluster } from '../Cluster';
import { becomesOf, type DatabaseRoles } from '../databaseRoles';

interface RoleState {
  name: string;
  /** Could pass by row-level security, or give itself the means to. */
  isMighty: boolean;
  /** Of the secret that its password was made from, for those that log in. */
  fingerprint: string | null;
}

/** No query of a caller may hold a connection for ever. */
const RUNTIME_SETTINGS = {
  statement_timeout: '15s',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '30s',
  jit: 'off',
};

/** Makes the missing roles, and gives those that log in the passwords of this data folder's secret. */
export async function ensureRoles(
  administrator: Client,
  roles: DatabaseRoles,
  readers: readonly string[],
  cluster: Cluster,
): Promise<void> {
  const all = [...Object.values(roles), ...readers];
  const known = await readRoles(administrator, all);
  refuseMighty(known);
  const canLogIn = [roles.runtime, roles.loader, ...readers];
  for (const name of all) {
    const login = canLogIn.includes(name);
    const state = known.find((role) => role.name === name);
    if (!state) await administrator.query(`create role ${escapeIdentifier(name)} ${attributesOf(name, roles, login)}`);
    if (login && state?.fingerprint !== cluster.secretFingerprint) await setPassword(administrator, name, cluster);
  }
  await giveMemberships(administrator, roles);
  for (const name of [roles.runtime, ...readers]) await limitStatements(administrator, name);
}

/** The runtime has nothing of the roles that it may become until it becomes one of them. */
function attributesOf(name: string, roles: DatabaseRoles, login: boolean): string {
  if (name === roles.runtime) return 'login noinherit';
  return login ? 'login' : 'nologin';
}

async function readRoles(administrator: Client, names: string[]): Promise<RoleState[]> {
  const { rows } = await administrator.query<RoleState>(
    `select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolreplication as "isMighty",
      shobj_description(oid, 'pg_authid') as fingerprint
    from pg_roles where rolname = any ($1)`,
    [names],
  );
  return rows;
}

function refuseMighty(known: RoleState[]): void {
  const mighty = known.filter((role) => role.isMighty).map((role) => role.name);
  if (mighty.length === 0) return;
  throw new InvalidConfig(
    mighty.map(
      (name) => `The database role ${name} could pass by row-level security. Drop it, or take its attributes away.`,
    ),
  );
}

async function setPassword(administrator: Client, role: string, cluster: Cluster): Promise<void> {
  const name = escapeIdentifier(role);
  await administrator.query(`alter role ${name} password ${escapeLiteral(cluster.verifierOf(role))}`);
  await administrator.query(`comment on role ${name} is ${escapeLiteral(cluster.secretFingerprint)}`);
}

async function giveMemberships(administrator: Client, roles: DatabaseRoles): Promise<void> {
  const runtime = escapeIdentifier(roles.runtime);
  const callers = becomesOf(roles).map(escapeIdentifier).join(', ');
  // The administrator acts as the owner; one who is no superuser must be a member for that.
  const owner = `grant ${escapeIdentifier(roles.owner)} to current_user`;
  for (const text of [`grant ${callers} to ${runtime}`, owner]) await administrator.query(text);
}

async function limitStatements(administrator: Client, name: string): Promise<void> {
  for (const [setting, value] of Object.entries(RUNTIME_SETTINGS))
    await administrator.query(`alter role ${escapeIdentifier(name)} set ${setting} = ${escapeLiteral(value)}`);
}
