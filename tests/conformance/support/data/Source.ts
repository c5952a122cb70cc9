import type { GraphQLResolveInfo } from 'graphql';

/** What is known of one object. Fields that depend on something are functions of their arguments. */
export type Fields = Readonly<Record<string, any>>;

/** What a field is read with. */
export interface Reading {
  readonly info: Pick<GraphQLResolveInfo, 'parentType' | 'fieldName' | 'returnType' | 'schema'>;
  readonly args: Fields;
  /** The other fields of the object that may be known where this one is read: those of `@requires` among them. */
  visible(): Fields;
}

/** The data behind a federation. Its subgraphs and the oracle read the same, so all differences are the executor's. */
export interface Source {
  /** What the fields of `Query` or `Mutation` are read from. */
  root(type: string): Fields;
  /** @throws whatever the data says is wrong with this field */
  read(thing: Fields, reading: Reading): unknown;
  /** The entity of one of these types that a representation names, as far as this subgraph knows it. */
  find(types: readonly string[], reference: Fields, subgraph: string): Fields | undefined;
}
