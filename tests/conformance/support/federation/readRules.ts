import {
  getDirectiveValues,
  GraphQLDirective,
  GraphQLString,
  parse,
  type DirectiveNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type SelectionSetNode,
  Kind,
} from 'graphql';

/** What the directives of federation say of one subgraph's fields, each as `Type.field`. */
export interface Rules {
  /** Key fields are not among them: they are in every representation. */
  readonly external: ReadonlySet<string>;
  readonly requires: ReadonlyMap<string, SelectionSetNode>;
  readonly provides: ReadonlyMap<string, SelectionSetNode>;
  /** Fields that were taken from another subgraph, and which one that is. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Keys by type, those by which it cannot be asked for left out. */
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
}

type TypeNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Reads them from the SDL. */
export function readRules(sdl: string): Rules {
  const keys = new Map<string, SelectionSetNode[]>();
  const rules = {
    external: new Set<string>(),
    requires: new Map<string, SelectionSetNode>(),
    provides: new Map<string, SelectionSetNode>(),
    overrides: new Map<string, string>(),
    keys,
  };
  const types = parse(sdl).definitions.filter((node): node is TypeNode => 'fields' in node && 'interfaces' in node);
  for (const type of types) {
    const own = named(type.directives, 'key').filter((node) => !isUnresolvable(node));
    keys.set(type.name.value, [...(keys.get(type.name.value) ?? []), ...own.map(fieldsOf)]);
  }
  for (const type of types) for (const field of type.fields ?? []) readField(type, field, rules);
  return rules;
}

type Writable = { [Name in keyof Rules]: Rules[Name] extends ReadonlySet<string> ? Set<string> : Map<string, any> };

function readField(type: TypeNode, field: FieldDefinitionNode, rules: Writable): void {
  const coordinate = `${type.name.value}.${field.name.value}`;
  const [requires] = named(field.directives, 'requires');
  const [provides] = named(field.directives, 'provides');
  const [override] = named(field.directives, 'override');
  if (requires) rules.requires.set(coordinate, fieldsOf(requires));
  if (provides) rules.provides.set(coordinate, fieldsOf(provides));
  if (override && !argument(override, 'label')) rules.overrides.set(coordinate, argument(override, 'from')!);
  const isKey = named(type.directives, 'key').some((key) => namesOf(fieldsOf(key)).includes(field.name.value));
  const isExternal = [...named(field.directives, 'external'), ...named(type.directives, 'external')].length > 0;
  if (isExternal && !isKey) rules.external.add(coordinate);
}

const named = (directives: readonly DirectiveNode[] = [], name: string): DirectiveNode[] =>
  directives.filter((directive) => directive.name.value === name);

/** The text of a directive's argument. */
function argument(directive: DirectiveNode, name: string): string | undefined {
  const definition = new GraphQLDirective({
    name: directive.name.value,
    locations: [],
    args: { [name]: { type: GraphQLString } },
  });
  return getDirectiveValues(definition, { directives: [directive] })?.[name] as string | undefined;
}

const fieldsOf = (directive: DirectiveNode): SelectionSetNode => parseFields(argument(directive, 'fields')!);

const isUnresolvable = ({ arguments: given = [] }: DirectiveNode): boolean =>
  given.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);

function parseFields(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`).definitions;
  return (definition as { selectionSet: SelectionSetNode }).selectionSet;
}

/** The fields on top of a selection, those in fragments among them. */
export const namesOf = (set: SelectionSetNode): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? namesOf(selection.selectionSet) : [];
  });
