import { Kind, type FieldDefinitionNode } from 'graphql';
import { argumentsOf, fieldCoordinate, hasDirective, isTypeWithFields, namedType } from '../../schema-document';
import type { GraphModel, ModelType } from './GraphModel';
import type { GraphService } from './GraphService';

/**
 * An agency's question "which of the caller's children match this?", such as `Query.healthMatch`. It answers bare ids to
 * the gateway and is in nobody's contract; what it can be asked becomes an argument of the directive `@among`.
 */
export interface MatchField {
  /** The root field, such as `healthMatch`. */
  readonly name: string;
  /** The argument of `@among`, such as `health`. */
  readonly argument: string;
  /** The input type, such as `HealthMatch`. */
  readonly input: string;
  /** Whose records are asked, as in `virtual school`. */
  readonly agency: string;
}

const NAMED_SO = /^([a-z]\w*)Match$/;

/** Every such field, and what is wrong with those that nearly are one. */
export function findMatchFields(services: readonly GraphService[]): { fields: MatchField[]; problems: string[] } {
  const found = services.flatMap((service) =>
    rootFields(service)
      .filter(({ name }) => NAMED_SO.test(name.value))
      .map((field) => ({ service, field })),
  );
  return {
    fields: found.map(({ field, service }) => matchField(field, service)),
    problems: found.flatMap(({ field }) => problemsOf(field)),
  };
}

const rootFields = ({ typeDefs }: GraphService): FieldDefinitionNode[] =>
  typeDefs.definitions
    .filter(isTypeWithFields)
    .filter(({ name, kind }) => name.value === 'Query' && kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(({ fields = [] }) => fields as readonly FieldDefinitionNode[]);

const matchField = (field: FieldDefinitionNode, service: GraphService): MatchField => ({
  name: field.name.value,
  argument: NAMED_SO.exec(field.name.value)![1]!,
  input: field.arguments?.[0] ? namedType(field.arguments[0].type) : '',
  agency: service.name.replaceAll('-', ' '),
});

/** Anybody's contract could show one that is not hidden; the gateway could not ask one of another shape. */
function problemsOf(field: FieldDefinitionNode): string[] {
  const name = fieldCoordinate('Query', field.name.value);
  const [argument, ...more] = argumentsOf(field);
  const isAsked = argument?.name.value === 'where' && more.length === 0;
  return [
    ...(hasDirective(field, 'inaccessible') ? [] : [`${name} answers the gateway alone: it must be @inaccessible.`]),
    ...(namedType(field.type) === 'ID' && isAsked ? [] : [`${name} must take "where" alone and answer [ID!]!.`]),
  ];
}

/** The coordinates of everything that can be put into a match, however deep. */
export function matchCoordinates(model: GraphModel, fields: readonly MatchField[]): ReadonlySet<string> {
  const coordinates = new Set<string>();
  const add = (type: ModelType | undefined): void => {
    for (const { coordinate, type: inner } of type?.kind === 'INPUT' ? type.fields : []) {
      if (coordinates.has(coordinate)) continue;
      coordinates.add(coordinate);
      add(model.get(inner));
    }
  };
  for (const { input } of fields) add(model.get(input));
  return coordinates;
}
