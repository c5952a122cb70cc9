import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import type { GraphField } from './GraphField.mts';

export const SCHEMA = join(import.meta.dirname, '..', '..', '..', 'schema');

/**
 * Every field, argument and input field of every agency's subgraph, as it was emitted: `@tag` says the leaf, and nothing
 * of the compiler is asked. What another agency owns carries its tag there.
 */
export function readGraphFields(): GraphField[] {
  const documents = readdirSync(join(SCHEMA, 'subgraphs')).map((file) => ({
    service: basename(file, '.graphql'),
    definitions: parse(readFileSync(join(SCHEMA, 'subgraphs', file), 'utf8'), { noLocation: true }).definitions,
  }));
  const found = documents.flatMap(({ service, definitions }) => {
    const inputs = writtenInputs(definitions);
    return definitions.flatMap((type) => {
      if (type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION)
        return (type.fields ?? []).flatMap((field) => fieldsOf(type.name.value, field, service));
      if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
        return (type.fields ?? []).map((field) => inputField(type.name.value, field, service, inputs));
      return [];
    });
  });
  return found.filter(({ leaf }) => leaf !== '');
}

function fieldsOf(type: string, field: FieldDefinitionNode, service: string): GraphField[] {
  const coordinate = `${type}.${field.name.value}`;
  const isWritten = type === 'Mutation';
  const isInaccessible = hasDirective(field.directives, 'inaccessible');
  const common = { service, isWritten, isInaccessible };
  return [
    { coordinate, leaf: leafOf(field.directives), kind: 'FIELD', type: innermost(field.type), isRequired: false, ...common }, // prettier-ignore
    ...(field.arguments ?? []).map((argument): GraphField => ({
      coordinate: `${coordinate}(${argument.name.value}:)`,
      leaf: leafOf(argument.directives),
      kind: 'ARGUMENT',
      type: innermost(argument.type),
      isRequired: isRequired(argument),
      ...common,
    })),
  ];
}

const inputField = (
  type: string,
  field: InputValueDefinitionNode,
  service: string,
  inputs: ReadonlySet<string>,
): GraphField => ({
  coordinate: `${type}.${field.name.value}`,
  leaf: leafOf(field.directives),
  kind: 'INPUT_FIELD',
  service,
  type: innermost(field.type),
  isRequired: isRequired(field),
  isWritten: inputs.has(type),
  isInaccessible: false,
});

/** The input types that a mutation takes, however deep. */
function writtenInputs(definitions: ReturnType<typeof parse>['definitions']): ReadonlySet<string> {
  const fieldsOfInput = new Map(
    definitions
      .filter((type) => type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      .map((type) => [type.name.value, type.fields ?? []]),
  );
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name) || !fieldsOfInput.has(name)) return;
    found.add(name);
    for (const { type } of fieldsOfInput.get(name)!) add(innermost(type));
  };
  const mutations = definitions.filter(
    (type): type is ObjectTypeDefinitionNode =>
      type.kind === Kind.OBJECT_TYPE_DEFINITION && type.name.value === 'Mutation',
  );
  for (const { fields = [] } of mutations)
    for (const { arguments: given = [] } of fields) for (const { type } of given) add(innermost(type));
  return found;
}

const isRequired = ({ type, defaultValue }: InputValueDefinitionNode): boolean =>
  type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined;

const innermost = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type));

const hasDirective = (directives: readonly ConstDirectiveNode[] | undefined, name: string): boolean =>
  (directives ?? []).some((directive) => directive.name.value === name);

/** A tag with a colon says something else than a leaf: whose members a field needs. */
function leafOf(directives: readonly ConstDirectiveNode[] | undefined): string {
  const tags = (directives ?? [])
    .filter(({ name }) => name.value === 'tag')
    .map(({ arguments: given }) => given?.[0]?.value)
    .flatMap((value) => (value?.kind === Kind.STRING ? [value.value] : []));
  return tags.find((tag) => !/[:/]/.test(tag)) ?? '';
}
