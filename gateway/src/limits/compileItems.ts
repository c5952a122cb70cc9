import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { SelectedOperation } from '../execute/operation/selectOperation';
import { collectByKey, fieldOf, type CollectedField } from './collectByKey';
import type { Limits } from './Limits';
import { PAGE_ARGUMENTS } from './pageSizes';

/** Variables, coerced. */
type Values = Readonly<Record<string, unknown>>;
/** A number that stands in the document, or one that depends on the variables. */
type Count = number | ((variables: Values) => number);

/** Lists of a page, as the cursor connections specification names them: as long as the page. */
const LISTS_OF_A_PAGE: ReadonlySet<string> = new Set(['nodes', 'edges']);

/**
 * How many items an operation asks for, at most: every list counts with its page size, or what is assumed of it, times the
 * lists that it lies in. What the document settles is settled once; per request only its variables are put in. Whatever
 * `@skip` and `@include` leave out counts too: the number is of the document.
 */
export function compileItems(
  { operation, fragments }: SelectedOperation,
  schema: GraphQLSchema,
  limits: Pick<Limits, 'assumedPage' | 'assumedList'>,
): (variables: Values) => number {
  const ofSelections = (fields: Iterable<CollectedField>, page: Count | undefined): Count =>
    Array.from(fields, (field) => ofField(field, page)).reduce(sum, 0);

  const ofField = ({ type, nodes }: CollectedField, page: Count | undefined): Count => {
    const field = fieldOf(schema, type, nodes[0]!);
    const inner = field && getNamedType(field.type);
    // What is asked of the schema itself is counted by its own sizes: `countIntrospected`.
    if (!field || !isCompositeType(inner) || field.name.startsWith('__')) return 0;
    const size = pageSizeOf(field, nodes[0]!, limits);
    const isList = isListType(getNullableType(field.type));
    const within = ofSelections(collect(inner, nodes), isList ? undefined : size);
    if (!isList) return within;
    const ofPage = LISTS_OF_A_PAGE.has(field.name) ? page : undefined;
    return times(size ?? ofPage ?? limits.assumedList, sum(1, within));
  };

  const collect = (type: GraphQLCompositeType, nodes: readonly FieldNode[]) =>
    collectByKey(schema, fragments, type, nodes.flatMap(({ selectionSet }) => selectionSet ?? [])); // prettier-ignore

  const root = schema.getRootType(operation.operation)!;
  const count = ofSelections(collectByKey(schema, fragments, root, [operation.selectionSet]), undefined);
  return typeof count === 'number' ? () => count : count;
}

/** Undefined for a field that has no pages. */
function pageSizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { assumedPage }: Pick<Limits, 'assumedPage'>,
): Count | undefined {
  const declared = field.args.filter(({ name }) => PAGE_ARGUMENTS.has(name));
  if (declared.length === 0) return undefined;
  const byDefault = declared.map(({ defaultValue }) => defaultValue).find((value) => typeof value === 'number');
  const usual = byDefault ?? assumedPage;
  const given = node.arguments?.find(({ name }) => PAGE_ARGUMENTS.has(name.value))?.value;
  if (given?.kind === Kind.INT) return Math.max(0, Number(given.value));
  if (given?.kind !== Kind.VARIABLE) return usual;
  const name = given.name.value;
  return (variables) => (typeof variables[name] === 'number' ? Math.max(0, variables[name]) : usual);
}

const sum = (one: Count, other: Count): Count => combine(one, other, (a, b) => a + b);
const times = (one: Count, other: Count): Count => combine(one, other, (a, b) => a * b);

function combine(one: Count, other: Count, how: (a: number, b: number) => number): Count {
  if (typeof one === 'number' && typeof other === 'number') return how(one, other);
  return (variables) => how(valueOf(one, variables), valueOf(other, variables));
}

const valueOf = (count: Count, variables: Values): number => (typeof count === 'number' ? count : count(variables));
