import {
  Kind,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { ROLES } from '../agreement/goldenMatrix';
import type { Choose } from '../../conformance/support/operations/Choose';
import type { Values } from '../../conformance/support/operations/RandomInput';
import { randomOperation } from '../../conformance/support/operations/randomOperation';
import { graphFor, WHOLE_GRAPH, type MayUse } from '../graph/graphFor';
import { mentionedItems } from '../graph/mentionedItems';
import type { RawData } from '../raw/RawData';
import type { Asker } from '../reach/Asker';
import { Reach } from '../reach/Reach';
import { randomMatch } from './randomMatch';
import type { Request } from './Request';
import { valuesFor } from './valuesFor';
import { withIds } from './withIds';

const SHAPE = {
  deepest: 11,
  largest: 26,
  mutationOneIn: 8,
  widest: { mutation: 1, selection: 3 },
  sameNameOneIn: 60,
};

/** Roots that lead to children: most of what is asked begins with one of these. */
const TO_CHILDREN = /^(child|children|healthAssessments?|personalEducationPlans?|housingApplications?|recordMatches)$/;

/** Federation’s own roots, which nobody outside may have. */
const FOREIGN = [
  (id: string) =>
    `{ _entities(representations: [{ __typename: "Child", id: "${id}" }]) { ... on Child { name { givenName } } } }`,
  () => '{ _service { sdl } }',
];

/** Any operation of this caller, mostly of what the caller may use and about a child of theirs; now and then beyond both. */
export function randomRequest(raw: RawData, of: Asker, choose: Choose, number: number): Request {
  const reach = new Reach(raw, of);
  const child = choosePerson(raw, reach, choose);
  if (choose(80) === 0) return requestOf(of, parse(FOREIGN[choose(2)]!(child)), {}, []);
  const values = valuesFor(raw, child, number, choose);
  const { document, variables, isMutation } = validOperation(chooseGraph(of, reach, choose), choose, values);
  if (of.role === 'EMERGENCY_DUTY_WORKER' && !isMutation && choose(20) > 0)
    return lookUp(raw, of, child, document, variables);
  if (isMutation || choose(12) > 0) return requestOf(of, document, variables, []);
  const match = randomMatch(choose, (item) => choose(8) === 0 || reach.mayUse(item));
  if (!match) return requestOf(of, document, variables, []);
  return requestOf(of, narrowed(document, match.text), variables, match.items);
}

/** Aliases may meet that do not go together; then another is made. */
function validOperation(graph: GraphQLSchema, choose: Choose, values: Values) {
  for (;;) {
    const { text, variables } = randomOperation(graph, choose, values, SHAPE);
    const document = withIds(parse(text, { noLocation: true }));
    if (validate(WHOLE_GRAPH, document, [OverlappingFieldsCanBeMergedRule]).length > 0) continue;
    return { document, variables: { ...variables }, isMutation: text.startsWith('mutation') };
  }
}

const requestOf = (
  asker: Asker,
  document: DocumentNode,
  variables: Record<string, unknown>,
  matched: readonly string[],
): Request => {
  const mentioned = mentionedItems(document, variables);
  return {
    asker,
    document,
    variables,
    matched,
    mentioned: { ...mentioned, reads: new Set([...mentioned.reads, ...matched]) },
    isMutation: document.definitions.some((node) => 'operation' in node && node.operation === 'mutation'),
  };
};

/** Three in four of the caller’s own. */
function choosePerson(raw: RawData, reach: Reach, choose: Choose): string {
  const own = reach.everybody();
  const from = own.length > 0 && choose(4) > 0 ? own : raw.children();
  return from[choose(from.length)]!;
}

const EVERYTHING = graphFor(() => true);
const known = new Map<string, GraphQLSchema>();

/** What may be used for the purpose, what the role has at all, or whatever there is; and mostly what leads to children. */
function chooseGraph({ role, purpose }: Asker, reach: Reach, choose: Choose): GraphQLSchema {
  const kind = choose(20);
  if (kind === 0) return EVERYTHING;
  const { cell } = ROLES.get(role)!;
  const mayUse: MayUse =
    kind < 3
      ? (item, isWrite) => (isWrite ? cell(item).endsWith('W') : cell(item) !== '')
      : (item, isWrite) => reach.mayUse(item, isWrite);
  const isToChildren = ROLES.get(role)!.relationship !== 'none' && reach.mayUse('structure') && choose(10) < 8;
  const key = [role, kind < 3 ? 'any' : purpose, isToChildren].join(' ');
  const isRoot = (root: string, field: string): boolean =>
    !isToChildren || root === 'Mutation' || TO_CHILDREN.test(field);
  const graph = known.get(key) ?? graphFor(mayUse, isRoot);
  known.set(key, graph);
  return graph.getQueryType() ? graph : EVERYTHING;
}

/** Under a reason, by the name of somebody who is known. */
function lookUp(
  raw: RawData,
  of: Asker,
  child: string,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Request {
  const [name] = raw.ofChild('social_care.child_name', child);
  const lookup = {
    givenName: name?.['given_name'] ?? '-',
    familyName: name?.['family_name'] ?? '-',
    dateOfBirth: name!['date_of_birth'],
  };
  const given = Object.entries(lookup).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const directive = `@emergencyLookup(reason: "The child did not come home", ${given.join(', ')})`;
  return requestOf({ ...of, lookup }, narrowed(document, directive), variables, ['identity.name']);
}

/** The document with directives on its operation. */
function narrowed(document: DocumentNode, directives: string): DocumentNode {
  const [from] = parse(`query ${directives} { __typename }`, { noLocation: true }).definitions;
  const added = (from as { directives?: readonly DirectiveNode[] }).directives!;
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION ? { ...node, directives: [...(node.directives ?? []), ...added] } : node,
    ),
  };
}
