import {
  Kind,
  parseType,
  print,
  TypeInfo,
  valueFromAST,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type ObjectFieldNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

/** An operation without values of its own, and the values. */
export interface Hoisted {
  readonly document: DocumentNode;
  /** By the names of the variables that stand for them. */
  readonly literals: Readonly<Record<string, unknown>>;
}

/**
 * Puts a variable in the place of every literal, so that operations which differ in their values alone are one: planned
 * once here and compiled once in each agency, however many children somebody looks at one after the other. Equal literals
 * of one type get one variable, so that fields which were the same stay the same. The conditions of `@skip` and `@include`
 * stay, since they decide what is planned.
 */
export function hoistLiterals(document: DocumentNode, schema: GraphQLSchema): Hoisted {
  const typeInfo = new TypeInfo(schema);
  const variables = new Variables(document);
  const hoist = <Node extends ArgumentNode | ObjectFieldNode>(node: Node): Node | undefined => {
    const type = typeInfo.getInputType();
    const name = type && variables.standingFor(node.value, type);
    return name ? { ...node, value: variableNode(name) } : undefined;
  };
  const hoisted = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      // The gateway answers these itself, by graphql-js.
      Field: ({ name }) => (name.value.startsWith('__') ? false : undefined),
      Directive: () => false,
      VariableDefinition: () => false,
      Argument: hoist,
      ObjectField: hoist,
    }),
  );
  return variables.definitions.length === 0
    ? { document, literals: {} }
    : { document: withVariables(hoisted, variables.definitions), literals: variables.values };
}

class Variables {
  readonly definitions: VariableDefinitionNode[] = [];
  readonly values: Record<string, unknown> = {};
  private readonly names = new Map<string, string>();
  private readonly prefix: string;

  constructor(document: DocumentNode) {
    this.prefix = freePrefix(document);
  }

  /** Undefined for what is, or holds, a variable already. */
  standingFor(literal: ValueNode, type: GraphQLInputType): string | undefined {
    if (holdsVariable(literal)) return undefined;
    const key = `${String(type)} ${print(literal)}`;
    const known = this.names.get(key);
    if (known) return known;
    const value: unknown = valueFromAST(literal, type);
    if (value === undefined) return undefined;
    const name = `${this.prefix}${this.definitions.length}`;
    this.names.set(key, name);
    this.values[name] = value;
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableNode(name),
      type: parseType(String(type), { noLocation: true }),
    });
    return name;
  }
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => holdsVariable(field.value));
}

function freePrefix(document: DocumentNode): string {
  const names = new Set<string>();
  visit(document, { Variable: ({ name }) => void names.add(name.value) });
  let prefix = 'literal';
  while ([...names].some((name) => name.startsWith(prefix))) prefix += 'X';
  return prefix;
}

const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }) as const;

const withVariables = (document: DocumentNode, more: readonly VariableDefinitionNode[]): DocumentNode => ({
  ...document,
  definitions: document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...more] }
      : node,
  ),
});
