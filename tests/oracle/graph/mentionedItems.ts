import {
  getNamedType,
  isInputObjectType,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
} from 'graphql';
import { WHOLE_GRAPH } from './graphFor';
import { itemOf } from './itemOf';

/** What a document speaks of, whether it is skipped or not. */
export interface Mentioned {
  readonly reads: ReadonlySet<string>;
  readonly writes: ReadonlySet<string>;
  /**
   * The types of an agency’s part of a child, as `HousingRecord`, and of what a query is given, as `ChildFilter`: nobody has
   * the part, or can give anything, who has nothing of what it holds.
   */
  readonly containers: ReadonlySet<string>;
  /** Names that are nowhere in the graph. */
  readonly isForeign: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/** Fields, input fields, and input fields within variables. */
export function mentionedItems(document: DocumentNode, variables: Values): Mentioned {
  const [reads, writes, containers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let isForeign = false;
  const noteGiven = (): void => {
    const type = types.getInputType();
    const of = type && getNamedType(type);
    if (isInputObjectType(of) && types.getParentType()?.name !== 'Mutation') containers.add(of.name);
  };
  const types = new TypeInfo(WHOLE_GRAPH);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name: { value: field } }) {
        if (field.startsWith('__')) return;
        const type = types.getParentType();
        if (type?.name.startsWith('__')) return;
        if (!type || !types.getFieldDef()) isForeign = true;
        else {
          const item = itemOf(type.name, field);
          (type.name === 'Mutation' ? writes : reads).add(item);
          if (item === 'structure' && type.name === 'Child') containers.add(getNamedType(types.getType()!).name);
        }
      },
      // Whom a list is narrowed to are children, whatever is then selected of them.
      Directive({ name: { value: directive } }) {
        if (directive === 'among') reads.add('structure');
      },
      Argument: noteGiven,
      ObjectField({ name: { value: field } }) {
        noteGiven();
        const type = types.getParentInputType();
        const of = type && getNamedType(type);
        if (of) reads.add(itemOf(of.name, field));
      },
      VariableDefinition({ variable, type }) {
        const of = typeFromAST(WHOLE_GRAPH, type) as GraphQLInputType | undefined;
        noteValue(variables[variable.name.value], of, reads);
      },
    }),
  );
  return { reads, writes, containers, isForeign };
}

function noteValue(value: unknown, type: GraphQLInputType | undefined, noted: Set<string>): void {
  const of = type && getNamedType(type);
  if (Array.isArray(value)) for (const item of value) noteValue(item, of, noted);
  else if (isInputObjectType(of) && typeof value === 'object' && value !== null)
    for (const [field, inner] of Object.entries(value)) {
      noted.add(itemOf(of.name, field));
      noteValue(inner, of.getFields()[field]?.type, noted);
    }
}
