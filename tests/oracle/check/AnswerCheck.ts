import {
  getArgumentValues,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { isOfOnePerson } from '../agreement/goldenMatrix';
import { Page, Perhaps, SOMETHING, type Expected, type ExpectedObject } from '../expected/Expected';
import { ROOTS, type Question } from '../expected/ofRoot';
import { WHOLE_GRAPH } from '../graph/graphFor';
import { itemOf } from '../graph/itemOf';
import { ID } from '../operations/withIds';
import type { Finding, Tally, Wrong } from './Tally';

/** Where the check stands: a place of the answer, and whose data it is. */
interface Place {
  readonly path: string;
  readonly child?: string;
}

type Variables = Record<string, unknown>;
type Fragments = Record<string, FragmentDefinitionNode>;
type Fields = ReadonlyMap<string, readonly FieldNode[]>;

/** Holds one answer against the matrix and the data, cell by cell. */
export class AnswerCheck {
  readonly findings: Finding[] = [];

  constructor(
    private readonly question: Question,
    private readonly variables: Variables,
    private readonly fragments: Fragments,
    private readonly tally: Tally,
  ) {}

  query(fields: Fields, data: unknown): void {
    for (const [key, nodes] of fields) {
      const [node] = nodes as [FieldNode];
      const field = WHOLE_GRAPH.getQueryType()!.getFields()[node.name.value];
      const root = ROOTS[node.name.value];
      const given = field && root ? getArgumentValues(field, node, this.variables) : {};
      const expected = root ? root(this.question, given) : undefined;
      this.field(WHOLE_GRAPH.getQueryType()!, nodes, valueOf(data, key), expected, { path: key });
    }
  }

  /** What a mutation tells of the child that it was about: the data is another now, so only that it may be told. */
  mutation(key: string, nodes: readonly FieldNode[], value: unknown, child: string | undefined): void {
    this.field(WHOLE_GRAPH.getMutationType()!, nodes, value, undefined, { path: key, child });
  }

  private object(type: GraphQLObjectType, fields: Fields, value: unknown, expected: Expected, place: Place): void {
    for (const [key, nodes] of fields) {
      const name = nodes[0]!.name.value;
      const own = isObject(expected) ? expected[name] : undefined;
      this.field(type, nodes, valueOf(value, key), own, { ...place, path: `${place.path}.${key}` });
    }
  }

  private field(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    value: unknown,
    expected: Expected,
    place: Place,
  ) {
    const name = nodes[0]!.name.value;
    const field = type.getFields()[name];
    if (!field) return;
    const item = itemOf(type.name, name);
    if (!this.mayCome(type, item, place)) {
      this.tally.denied += 1;
      if (value !== null && value !== undefined) this.found('LEAKED', item, place, value);
      return;
    }
    if (settle(expected) === null && place.child === undefined) this.tally.denied += 1;
    else this.tally.allowed += 1;
    this.value(field.type, nodes, value, settle(expected), place, item);
  }

  /** Keys and containers come with the child; what is of nobody needs role and purpose alone. */
  private mayCome(type: GraphQLObjectType, item: string, { child }: Place): boolean {
    const { reach, touched } = this.question;
    const isRoot = type === WHOLE_GRAPH.getQueryType() || type === WHOLE_GRAPH.getMutationType();
    if (!isOfOnePerson(item) || isRoot) return reach.mayUse(item, type === WHOLE_GRAPH.getMutationType());
    if (item === 'structure') return child === undefined || reach.mayMeet(child, touched);
    return child !== undefined && reach.mayRead(item, child);
  }

  private value(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    value: unknown,
    expected: Expected,
    place: Place,
    item: string,
  ): void {
    if (isNonNullType(type)) return this.value(type.ofType, nodes, value, expected, place, item);
    if (expected instanceof Perhaps)
      return value ? this.value(type, nodes, value, settle(expected.held), place, item) : undefined;
    if (expected === null && value !== null && value !== undefined)
      return this.found(place.child === undefined ? 'LEAKED' : 'UNTRUE', item, place, value);
    const isHeld = expected !== undefined && expected !== null && !(expected instanceof Page && expected.atLeast === 0);
    const isContainer = item === 'structure' && !isLeafType(getNamedType(type));
    if ((value === null || value === undefined) && isHeld && !isContainer)
      this.found('WITHHELD', item, place, expected);
    if (isLeafType(getNamedType(type))) return this.leaf(value, expected, place, item);
    if (isListType(type)) return this.list(type.ofType, nodes, value, expected, place, item);
    this.composite(getNamedType(type) as GraphQLObjectType, nodes, value, expected, place);
  }

  private leaf(value: unknown, expected: Expected, place: Place, item: string): void {
    if (expected === undefined || expected === SOMETHING || value === null || value === undefined) return;
    if (JSON.stringify(value) === JSON.stringify(expected)) return;
    // A total that is larger tells of somebody who may not be met.
    const isCount = item === 'structure' && typeof value === 'number';
    const wrong = isCount ? (value > Number(expected) ? 'LEAKED' : 'WITHHELD') : 'UNTRUE';
    this.found(wrong, item, place, { value, expected });
  }

  private composite(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    value: unknown,
    expected: Expected,
    place: Place,
  ): void {
    if ((value === null || value === undefined) && !isObject(expected)) return;
    const child =
      (type.name === 'Child' ? (valueOf(value, ID) as string) : undefined) ?? whoseIs(expected) ?? place.child;
    if (type.name === 'Child' && value) this.met(child!, place, value);
    const fields = collectSubfields(WHOLE_GRAPH, this.fragments, this.variables, type, nodes as FieldNode[]);
    this.object(type, fields, value, expected, { ...place, child });
  }

  private met(child: string, place: Place, value: unknown): void {
    const { reach, touched, matched } = this.question;
    if (!reach.mayMeet(child, touched)) this.found('LEAKED', 'structure', { ...place, child }, value);
    for (const item of matched)
      if (!reach.mayRead(item, child)) this.found('LEAKED', item, { path: `${place.path}, by a match`, child }, value);
  }

  private list(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    value: unknown,
    expected: Expected,
    place: Place,
    item: string,
  ): void {
    if (!Array.isArray(value)) return;
    if (expected instanceof Page) return this.page(type, nodes, value, expected, place, item);
    const items = Array.isArray(expected) ? [...(expected as Expected[])] : undefined;
    if (items && items.length > value.length)
      this.found('WITHHELD', item, place, { came: value.length, held: items.length });
    if (items && items.length < value.length)
      this.found('UNTRUE', item, place, { came: value.length, held: items.length });
    value.forEach((one, index) => {
      const own = items ? takeLike(items, one, this.keysOf(type, nodes)) : undefined;
      this.value(type, nodes, one, own, { ...place, path: `${place.path}[${index}]` }, item);
    });
  }

  private page(
    type: GraphQLOutputType,
    nodes: readonly FieldNode[],
    value: unknown[],
    page: Page,
    place: Place,
    item: string,
  ): void {
    this.tally.denied += page.beyond;
    if (value.length < page.atLeast) this.found('WITHHELD', item, place, { came: value.length, held: page.atLeast });
    const ids = value.map((one) => valueOf(one, ID) as string);
    if (new Set(ids).size < ids.length) this.found('UNTRUE', item, place, 'the same twice');
    value.forEach((one, index) => {
      const at = { ...place, path: `${place.path}[${index}]` };
      if (!page.mayBe.has(ids[index]!)) this.found('LEAKED', item, at, one);
      else this.value(type, nodes, one, settle(page.mayBe.get(ids[index]!)), at, item);
    });
  }

  /** What is compared of the items of a list, to find which of those expected each of them is. */
  private keysOf(type: GraphQLOutputType, nodes: readonly FieldNode[]): [key: string, field: string][] {
    const of = getNamedType(type) as GraphQLObjectType;
    const fields = collectSubfields(WHOLE_GRAPH, this.fragments, this.variables, of, nodes as FieldNode[]);
    return [...fields].map(([key, [node]]) => [key, node!.name.value]);
  }

  private found(wrong: Wrong, item: string, { path, child }: Place, told: unknown): void {
    this.findings.push({
      wrong,
      place: path,
      item,
      child,
      told: JSON.stringify(told, hideSymbols)?.slice(0, 300) ?? '',
    });
  }
}

/** The fields of an operation’s root, with those left out that it skips. */
export const rootFields = (
  root: GraphQLObjectType,
  fragments: Fragments,
  variables: Variables,
  selection: any,
): Fields => collectFields(WHOLE_GRAPH, fragments, variables, root, selection);

const hideSymbols = (_key: string, value: unknown): unknown => (value === SOMETHING ? 'something' : value);
const settle = (expected: Expected): Expected => (typeof expected === 'function' ? settle(expected()) : expected);
const valueOf = (object: unknown, key: string): unknown =>
  typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined;
const isObject = (expected: Expected): expected is ExpectedObject =>
  typeof expected === 'object' &&
  expected !== null &&
  !Array.isArray(expected) &&
  !(expected instanceof Page) &&
  !(expected instanceof Perhaps);

/** A record says of whom it is; the child is the child. */
function whoseIs(expected: Expected): string | undefined {
  if (!isObject(expected)) return undefined;
  const id = expected['childId'] ?? ('care' in expected ? expected['id'] : undefined);
  return typeof id === 'string' ? id : undefined;
}

/**
 * The one of these that agrees in all that is known of it, taken out of the list; else any, which then does not agree. Of
 * several the one with the fewest values of which nothing is known: another may be looking for what is not known of.
 */
function takeLike(items: Expected[], value: unknown, keys: readonly [string, string][]): Expected {
  const guesses = items.map((item) => guessesIn(item, value, keys));
  const at = guesses.indexOf(Math.min(...guesses));
  return items.splice(at, 1)[0];
}

/** How many values came of which nothing is known; infinitely many for an item that does not agree. */
function guessesIn(item: Expected, value: unknown, keys: readonly [string, string][]): number {
  if (!isObject(item)) return JSON.stringify(item) === JSON.stringify(value) ? 0 : Infinity;
  return keys.reduce((guesses, [key, field]) => {
    const [own, came] = [item[field], valueOf(value, key) ?? null];
    if (own === undefined) return guesses + (came === null ? 0 : 1);
    const isPlain = own === null || ['string', 'number', 'boolean'].includes(typeof own);
    const agrees = own === SOMETHING ? came !== null : !isPlain || own === came;
    return agrees ? guesses : Infinity;
  }, 0);
}
