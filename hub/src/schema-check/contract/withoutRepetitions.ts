import { ChangeType, type Change } from '@graphql-inspector/core';

/** Of what came with these, nothing is told twice. */
const WHOLE: ReadonlySet<string> = new Set([ChangeType.TypeAdded, ChangeType.FieldAdded, ChangeType.DirectiveAdded]);

/**
 * One line for one thing: a field came with its arguments, an enum with its values, an input with its fields. A new object
 * type is told by its fields instead, each of which has an item of the agreement.
 */
export function withoutRepetitions(changes: readonly Change[]): Change[] {
  const came = new Set(changes.filter(({ type }) => WHOLE.has(type)).map(({ path = '' }) => path));
  return changes.filter(({ type, path = '' }) => {
    if (type === ChangeType.FieldAdded || type === ChangeType.DirectiveAdded) return true;
    const isPart = type !== ChangeType.TypeAdded && type.endsWith('_ADDED');
    return type !== ChangeType.TypeAdded && !(isPart && holdersOf(path).some((holder) => came.has(holder)));
  });
}

/** `Type`, `Type.field` and all of `Type.field.argument`: members of unions and arguments of directives have their path. */
const holdersOf = (path: string): string[] =>
  path.split('.').map((_, last, parts) => parts.slice(0, last + 1).join('.'));
