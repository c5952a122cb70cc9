import type { CallerScope, OpenedChildren } from '@hub/schema';
import type { Caller } from '../caller';
import type { DatabaseRoles } from './databaseRoles';
import type { Query } from './Database';

/**
 * Sets the role and all that policies ask for, for this transaction only (`true`). All are always set, so that nothing
 * depends on what a connection held before. Whoever can run SQL can set these: no query text is ever put together
 * from input (the linter holds that).
 */
const SET_CALLER = {
  name: 'hub-caller',
  text: `select set_config('role', $1, true), set_config('hub.subject', $2, true), set_config('hub.role', $3, true),
    set_config('hub.purpose', $4, true), set_config('hub.minors', $5, true), set_config('hub.adults', $6, true),
    set_config('hub.opened', $7, true)`,
};

/** The statement that makes the open transaction the caller's. */
export function callerSettings(caller: Caller, databaseRole: string): Query {
  const { minors, adults, opened } = literalsOf(caller.scope);
  const values = [databaseRole, caller.subject, caller.role, caller.purpose ?? '', minors, adults, opened];
  return { ...SET_CALLER, values };
}

/** The same for the question who somebody is related to: a subject, and nothing else. */
export const subjectSettings = (subject: string, databaseRole: string): Query => ({
  ...SET_CALLER,
  values: [databaseRole, subject, '', '', '', '', ''],
});

/**
 * One database role per kind of caller, so that PostgreSQL plans one policy. Whoever asks for statistics never reaches
 * a table about children, whatever their scope says.
 */
export const databaseRoleOf = ({ purpose }: Caller, roles: DatabaseRoles): string =>
  purpose === 'STATISTICS' ? roles.statistics : roles.scopeList;

interface ScopeLiterals {
  minors: string;
  adults: string;
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
  if (scope.kind === 'NONE') return { minors: '', adults: '', opened: '' };
  return { minors: uuidArray(scope.minors), adults: uuidArray(scope.adults), opened: openedLiteral(scope.opened) };
}

/** The ids were validated as UUIDs with the scope; PostgreSQL casts them once more. No children is ''. */
const uuidArray = (ids: readonly string[]): string => (ids.length === 0 ? '' : `{${ids.join(',')}}`);

/** JSON of an array literal for each category; keys and containers are reached for whoever is opened in any. */
function openedLiteral(opened: OpenedChildren = {}): string {
  const everybody = [...new Set(Object.values(opened).flat())];
  if (everybody.length === 0) return '';
  const entries = Object.entries(opened).map(([category, ids]) => [category, uuidArray(ids)]);
  return JSON.stringify(Object.fromEntries([...entries, ['structure', uuidArray(everybody)]]));
}
