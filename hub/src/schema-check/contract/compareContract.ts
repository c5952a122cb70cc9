import { ChangeType, CriticalityLevel, diff, type Change } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import type { RoleName } from '@hub/schema';
import type { GraphVersion } from '../GraphVersion';
import type { RoleChange } from '../RoleChange';
import type { Effect } from '../SchemaCheckReport';
import { placeOf } from './placeOf';
import { withoutRepetitions } from './withoutRepetitions';

/** What of a role's schema is different, and what that does to whoever asks by it. */
export async function compareContract(
  role: RoleName,
  [oldSchema, newSchema]: readonly [GraphQLSchema, GraphQLSchema],
  [before, after]: readonly [GraphVersion, GraphVersion],
): Promise<RoleChange[]> {
  const changes = withoutRepetitions(await diff(oldSchema, newSchema));
  return changes.map((change) => {
    const place = placeOf(change);
    return { role, effect: effectOf(change), ...place, what: sentence(change, place.coordinate, before, after) };
  });
}

/** More can be asked, put in, or come as an answer. */
const GAINS: ReadonlySet<string> = new Set([
  ChangeType.FieldAdded,
  ChangeType.FieldArgumentAdded,
  ChangeType.InputFieldAdded,
  ChangeType.EnumValueAdded,
  ChangeType.UnionMemberAdded,
  ChangeType.DirectiveAdded,
  ChangeType.DirectiveArgumentAdded,
]);

function effectOf({ type, criticality }: Change): Effect {
  if (criticality.level === CriticalityLevel.Breaking) return 'BREAKING';
  return GAINS.has(type) ? 'WIDENING' : 'HARMLESS';
}

/** Of what has a coordinate of its own; a description comes and goes as well. */
const WENT: ReadonlySet<string> = new Set([
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
]);

/** What the library sees as a field that came or went may be one that got another item of the agreement. */
function sentence({ type, message }: Change, coordinate: string, before: GraphVersion, after: GraphVersion): string {
  const [was, is] = [before, after].map(({ categories }) => categories.get(coordinate));
  if (was && is && was !== is) return `moved from ${was} to ${is}`;
  if (type === ChangeType.TypeRemoved) return 'nothing leads to it any more that the role may see';
  if (WENT.has(type) && exists(coordinate, after)) return 'leads to nothing any more that the role may see';
  if (GAINS.has(type) && exists(coordinate, before)) return 'leads to something now that the role may see';
  return message.replace(/\.$/, '');
}

const exists = (coordinate: string, { categories }: GraphVersion): boolean =>
  categories.has(coordinate) || [...categories.keys()].some((known) => known.startsWith(`${coordinate}.`));
