import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Choose } from './Choose';
import { RandomInput, type Values } from './RandomInput';

/** An operation with its variables. It is mostly valid; whoever takes it validates it. */
export interface RandomOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How large operations grow, and how many of them write. */
export interface Shape {
  readonly deepest: number;
  /** Parts of all selections together. */
  readonly largest: number;
  /** One operation of so many is a mutation. */
  readonly mutationOneIn: number;
  /** The most fields of a mutation’s root, and of any other selection. */
  readonly widest: { readonly mutation: number; readonly selection: number };
  /** One alias of so many is a name that others have: where they meet, they mostly do not go together. */
  readonly sameNameOneIn: number;
}

const SMALL: Shape = {
  deepest: 5,
  largest: 30,
  mutationOneIn: 4,
  widest: { mutation: 4, selection: 4 },
  sameNameOneIn: 10,
};
const INTROSPECTION = ['__schema { queryType { name } }', '__type(name: "Query") { name kind }'];

/**
 * Any operation of a schema: aliases, arguments, variables, conditions, inline fragments with and without a type, named
 * ones, introspection, one key for several fields.
 */
export function randomOperation(
  schema: GraphQLSchema,
  choose: Choose,
  values: Values,
  shape: Shape = SMALL,
): RandomOperation {
  const mutation = schema.getMutationType();
  const isMutation = mutation && choose(shape.mutationOneIn) === 0;
  const writer = new Writer(schema, choose, new RandomInput(choose, values), shape);
  return writer.write(isMutation ? 'mutation' : 'query', isMutation ? mutation : schema.getQueryType()!);
}

class Writer {
  private readonly fragments: { readonly on: GraphQLCompositeType; readonly text: string }[] = [];
  private aliases = 0;
  private parts = 0;
  private readonly abstract: readonly GraphQLAbstractType[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choose: Choose,
    private readonly input: RandomInput,
    private readonly shape: Shape,
  ) {
    this.abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
  }

  write(kind: string, root: GraphQLObjectType): RandomOperation {
    const body = this.selection(root, 0);
    const { definitions, variables } = this.input;
    const parameters = definitions.length > 0 ? `(${definitions.join(', ')})` : '';
    const fragments = this.fragments.map(({ on, text }, at) => `fragment F${at} on ${on.name} ${text}`);
    return { text: [`${kind} Random${parameters} ${body}`, ...fragments].join('\n'), variables };
  }

  private selection(type: GraphQLCompositeType, depth: number): string {
    const { mutation, selection } = this.shape.widest;
    const widest = type === this.schema.getMutationType() ? mutation : selection;
    const length = this.parts > this.shape.largest ? 1 : 1 + this.choose(widest);
    const parts = Array.from({ length }, () => this.part(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, depth: number): string {
    const kind = this.choose(12);
    if (depth >= this.shape.deepest || this.parts++ > this.shape.largest) return this.leaf(type);
    if (kind === 0) return this.typeName();
    if (depth === 0 && kind === 1 && this.choose(8) === 0) return INTROSPECTION[this.choose(2)]!;
    if (kind === 2) return `... ${this.input.condition()} ${this.selection(type, depth + 1)}`;
    if (kind === 3) return this.spread(type, depth);
    if (kind < 6 || !('getFields' in type)) return this.inline(type, depth);
    const fields = Object.values(type.getFields());
    return this.field(type, fields[this.choose(fields.length)]!, depth);
  }

  private typeName = (): string => (this.choose(3) === 0 ? `t${this.aliases++}: __typename` : '__typename');

  private inline(type: GraphQLCompositeType, depth: number): string {
    const on = this.overlapping(type);
    return `... on ${on.name} ${this.input.condition()} ${this.selection(on, depth + 1)}`;
  }

  /** A fragment that was written already, where it fits, or a new one. */
  private spread(type: GraphQLCompositeType, depth: number): string {
    const known = this.fragments.findIndex(({ on }) => on === type);
    if (known >= 0 && this.choose(2) === 0) return `...F${known} ${this.input.condition()}`;
    const on = this.overlapping(type);
    const text = this.selection(on, depth + 1);
    return `...F${this.fragments.push({ on, text }) - 1} ${this.input.condition()}`;
  }

  private field(
    parent: GraphQLCompositeType,
    { name, type, args }: GraphQLField<unknown, unknown>,
    depth: number,
  ): string {
    const of = getNamedType(type);
    const inner = isCompositeType(of) ? this.selection(of, depth + 1) : '';
    const given = this.input.argumentsOf(args, `${parent.name}.${name}`);
    return `${this.alias(name, args.length > 0)}${name}${given} ${this.input.condition()} ${inner}`;
  }

  /** Nothing further down. */
  private leaf(type: GraphQLCompositeType): string {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    return leaves.length > 0
      ? this.field(type, leaves[this.choose(leaves.length)]!, this.shape.deepest)
      : this.typeName();
  }

  /** Often none, so that fields meet; now and then the name of another field. */
  private alias(name: string, hasArguments: boolean): string {
    const kind = this.choose(this.shape.sameNameOneIn);
    if (kind === this.shape.sameNameOneIn - 1) return `${['id', 'name', 'a'][this.choose(3)]}: `;
    if (kind % 10 < (hasArguments ? 1 : 6)) return '';
    return `${name}${this.aliases++}: `;
  }

  /** A type of which an object of the given type may be. */
  private overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const object = possible[this.choose(possible.length)]!;
    const abstract = this.abstract.filter((one) => this.schema.isSubType(one, object));
    const choices = [object, object, type, ...abstract];
    return choices[this.choose(choices.length)]!;
  }
}
