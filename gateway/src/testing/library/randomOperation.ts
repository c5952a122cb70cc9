import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Chooses by numbers from outside, so that fast-check can make a failing operation smaller. */
export type Choose = (below: number) => number;

export const chooseBy = (tape: readonly number[]): Choose => {
  let at = 0;
  return (below) => (tape[at++ % tape.length]! + at) % below;
};

const DEEPEST = 4;

/** A valid query of the schema: aliases, arguments, conditions, inline and named fragments. */
export function randomOperation(schema: GraphQLSchema, choose: Choose): string {
  let aliases = 0;
  const fragments: string[] = [];

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts = Array.from({ length: 1 + choose(3) }, () => part(type, depth));
    return `{ ${['__typename', ...parts].slice(choose(2)).join(' ')} }`;
  };
  const part = (type: GraphQLCompositeType, depth: number): string => {
    const kind = choose(8);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const inner = possible[choose(possible.length)]!;
    if (depth > DEEPEST) return '__typename';
    if (kind === 0 || !('getFields' in type))
      return `... on ${inner.name} ${condition()} ${selection(inner, depth + 1)}`;
    if (kind === 1) return named(inner, depth);
    const fields = Object.values(type.getFields());
    return field(fields[choose(fields.length)]!, depth);
  };
  const field = ({ name, type, args }: GraphQLField<unknown, unknown>, depth: number): string => {
    const of = getNamedType(type);
    if (isCompositeType(of) && depth >= DEEPEST) return '__typename';
    const given = args.flatMap((argument) => ARGUMENTS[argument.name]?.[choose(3)] ?? []).map(String);
    const inner = isCompositeType(of) ? selection(of, depth + 1) : '';
    return `f${aliases++}: ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${condition()} ${inner}`;
  };
  const named = (type: GraphQLCompositeType, depth: number): string => {
    const name = `F${fragments.length}`;
    const index = fragments.push('') - 1;
    fragments[index] = `fragment ${name} on ${type.name} ${selection(type, depth + 1)}`;
    return `...${name} ${condition()}`;
  };
  const condition = (): string =>
    choose(6) === 0 ? `@${choose(2) ? 'skip' : 'include'}(if: $${choose(2) ? 'yes' : 'no'})` : '';

  const root = schema.getQueryType()!;
  if (!isObjectType(root)) throw new Error('The schema has no queries.');
  const text = selection(root, 0);
  const body = `${text}\n${fragments.join('\n')}`;
  const variables = ['$yes: Boolean = true', '$no: Boolean = false'].filter((one) =>
    body.includes(`${one.split(':')[0]})`),
  );
  return `query ${variables.length > 0 ? `(${variables.join(', ')})` : ''} ${body}`;
}

/** Values for the arguments of the library's fields; the empty one leaves the argument out. */
const ARGUMENTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  id: ['id: "b1"', 'id: "f3"', 'id: "none"'],
  first: ['first: 1', 'first: 3', undefined],
  kind: ['kind: POEM', 'kind: null', undefined],
  express: ['express: true', 'express: null', undefined],
  where: ['where: { nameIs: "x" }', undefined, undefined],
};
