import type { SubgraphName } from '@hub/platform';
import { Kind, parse, type ConstDirectiveNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { FetchRequest } from '../execute/run/FetchRequest';

/** How one agency is asked which of the caller's children match. */
export interface MatchField {
  readonly subgraph: SubgraphName;
  /** The response key of the answer. */
  readonly field: string;
  /** The input type of the question. */
  readonly input: string;
  request(where: unknown): FetchRequest;
}

/** By the argument of `@among` that stands for the agency, such as `health`. */
export type MatchFields = ReadonlyMap<string, MatchField>;

const NAMED_SO = /^(\w+)Match$/;

/** Finds them in the supergraph, where they are hidden from every client. */
export function readMatchFields(supergraphSdl: string): MatchFields {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = new Map<string, SubgraphName>();
  const matches = new Map<string, MatchField>();
  for (const node of definitions)
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph')
      for (const { name, directives } of node.values ?? [])
        names.set(name.value, stringOf(directives?.[0], 'name') ?? name.value);
  for (const node of definitions)
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query')
      for (const field of node.fields ?? []) {
        const argument = isHidden(field) ? NAMED_SO.exec(field.name.value)?.[1] : undefined;
        const subgraph = names.get(graphOf(field, node) ?? '');
        if (argument && subgraph) matches.set(argument, matchField(field, subgraph));
      }
  return matches;
}

function matchField(field: FieldDefinitionNode, subgraph: SubgraphName): MatchField {
  const name = field.name.value;
  const input = typeName(field.arguments![0]!.type);
  const query = `query($where: ${input}!) { ${name}(where: $where) }`;
  const queryText = JSON.stringify(query);
  return {
    subgraph,
    field: name,
    input,
    request: (where) => new FetchRequest(subgraph, query, queryText, JSON.stringify({ where }), false),
  };
}

const typeName = (type: NonNullable<FieldDefinitionNode['arguments']>[number]['type']): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : typeName(type.type);

const isHidden = ({ directives }: FieldDefinitionNode): boolean =>
  directives?.some(({ name }) => name.value === 'inaccessible') ?? false;

/** A field names its subgraph, unless the whole type has only one. */
function graphOf(field: FieldDefinitionNode, type: ObjectTypeDefinitionNode): string | undefined {
  const [own, whole] = [named(field.directives, 'join__field'), named(type.directives, 'join__type')];
  return enumOf(own[0], 'graph') ?? (whole.length === 1 ? enumOf(whole[0], 'graph') : undefined);
}

const named = (directives: readonly ConstDirectiveNode[] = [], name: string) =>
  directives.filter((directive) => directive.name.value === name);

function enumOf(directive: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

function stringOf(directive: ConstDirectiveNode | undefined, argument: string): string | undefined {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
