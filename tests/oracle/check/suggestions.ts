import { isEnumType, type GraphQLSchema } from 'graphql';
import { ROLES } from '../agreement/goldenMatrix';
import { graphFor, WHOLE_GRAPH } from '../graph/graphFor';
import type { HubAnswer } from '../../support/HubClient';
import type { Finding } from './Tally';

/** Every name that stands in a graph. */
function namesOf(graph: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(graph.getTypeMap())) {
    names.add(type.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) names.add(name);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      names.add(field.name);
      for (const { name } of 'args' in field ? field.args : []) names.add(name);
    }
  }
  return names;
}

const ALL = namesOf(WHOLE_GRAPH);
const known = new Map<string, Set<string>>();

/** What the matrix lets a role know of. */
function namesFor(role: string): Set<string> {
  const { cell } = ROLES.get(role)!;
  const names =
    known.get(role) ?? namesOf(graphFor((item, isWrite) => (isWrite ? cell(item).endsWith('W') : cell(item) !== '')));
  known.set(role, names);
  return names;
}

/** “Did you mean” may name what the role has, and nothing besides. */
export const suggestionsIn = ({ errors }: HubAnswer, role: string): Finding[] =>
  errors.flatMap(({ message }) => {
    const suggested = /did you mean(.*)/i.exec(message)?.[1] ?? '';
    const names = [...suggested.matchAll(/"([^"]+)"/g)].map(([, name]) => name!);
    return names
      .filter((name) => ALL.has(name) && !namesFor(role).has(name))
      .map((name) => ({ wrong: 'LEAKED' as const, place: 'a suggestion', item: '', child: undefined, told: name }));
  });
