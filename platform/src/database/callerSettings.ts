import type { CallerScope, OpenedChildren } from '@hub/schema';
import type { Caller } from '../caller';
import type { DatabaseRoles } from './databaseRoles';
import type { Query } from './Database';
import { uuidArray } from './uuidArray';

/**
 * Sets the role and all that policies ask for, for this transaction only (`true`). All are always set, so that nothing
 * depends on what a connection held before. Whoever can run SQL can set these: no query text is ever put together
 * from input (the linter holds that). The lists of children are kept for the transaction as they come (docs/adr/0004).
 */
const SET_CALLER = {
  name: 'hub-caller',
  text: `select set_config('role', $1, true), set_config('hub.subject', $2, true), set_config('hub.role', $3, true),
    set_config('hub.purpose', $4, true), set_config('hub.opened', $5, true), set_config('hub.listed', 'yes', true),
    agreement.keep_scope($6::uuid[], $7::uuid[])`,
};

/** The statement that makes the open transaction the caller's. */
export function callerSettings(caller: Caller, databaseRole: string): Query {
  const { minors, adults, opened } = literalsOf(caller.scope);
  const values = [databaseRole, caller.subject, caller.role, caller.purpose ?? '', opened, minors, adults];
  return { ...SET_CALLER, values };
}

const SET_SUBJECT = {
  name: 'hub-subject',
  text: `select set_config('role', $1, true), set_config('hub.subject', $2, true), set_config('hub.role', '', true),
    set_config('hub.purpose', '', true), set_config('hub.opened', '', true), set_config('hub.listed', '', true)`,
};

/** The same for the question who somebody is related to: a subject, and nothing else. */
export const subjectSettings = (subject: string, databaseRole: string): Query => ({
  ...SET_SUBJECT,
  values: [databaseRole, subject],
});

/**
 * One database role per kind of caller, so that PostgreSQL plans one policy. Whoever asks for statistics never reaches
 * a table about children, whatever their scope says.
 */
export const databaseRoleOf = ({ purpose }: Caller, roles: DatabaseRoles): string =>
  purpose === 'STATISTICS' ? roles.statistics : roles.scopeList;

interface ScopeLiterals {
  minors: Buffer;
  adults: Buffer;
  opened: string;
}

const literals = new WeakMap<CallerScope, ScopeLiterals>();

/** A request asks several queries under one scope: its lists are written out once. */
function literalsOf(scope: CallerScope): ScopeLiterals {
  let known = literals.get(scope);
  if (!known) literals.set(scope, (known = writeLiterals(scope)));
  return known;
}

function writeLiterals(scope: CallerScope): ScopeLiterals {
  if (scope.kind === 'NONE') return NOBODY;
  return { minors: uuidArray(scope.minors), adults: uuidArray(scope.adults), opened: openedLiteral(scope.opened) };
}

const NOBODY: ScopeLiterals = { minors: uuidArray([]), adults: uuidArray([]), opened: '' };

/** As text: there are few. The ids were validated with the scope; PostgreSQL casts them once more. */
const literalOf = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/** JSON of an array literal for each category; keys and containers are reached for whoever is opened in any. */
function openedLiteral(opened: OpenedChildren = {}): string {
  const everybody = [...new Set(Object.values(opened).flat())];
  if (everybody.length === 0) return '';
  const entries = Object.entries(opened).map(([category, ids]) => [category, literalOf(ids)]);
  return JSON.stringify(Object.fromEntries([...entries, ['structure', literalOf(everybody)]]));
}
