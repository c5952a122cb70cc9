import type { GraphModel, ModelField, ModelInput, ModelType } from './GraphModel';
import type { IsGranted } from './grantedTo';

export interface Visibility {
  /** Fields, arguments and input fields that can be used. */
  isVisible(coordinate: string): boolean;
  /** Types of which something can be seen. */
  isAlive(type: string): boolean;
}

/**
 * What of the granted coordinates can be used at all. A field whose type has nothing to show is dropped with it, which
 * can empty the type that holds it, and so on: until nothing changes. Composition refuses a graph with such loose ends.
 */
export function createVisibility(model: GraphModel, isGranted: IsGranted): Visibility {
  const dropped = new Set<string>();
  const isVisible = (coordinate: string) => isGranted(coordinate) && !dropped.has(coordinate);
  const visibility: Visibility = { isVisible, isAlive: (name) => isAlive(model.get(name), model, isVisible) };
  for (let size = -1; size !== dropped.size;) {
    size = dropped.size;
    for (const type of model.values())
      for (const field of type.fields) for (const gone of looseEnds(type, field, model, visibility)) dropped.add(gone);
  }
  return visibility;
}

/** Types that the model does not hold are enums and scalars. */
function isAlive(type: ModelType | undefined, model: GraphModel, isVisible: Visibility['isVisible']): boolean {
  if (type === undefined) return true;
  if (type.kind === 'UNION') return [...type.members].some((member) => isAlive(model.get(member), model, isVisible));
  if (!type.fields.some(({ coordinate }) => isVisible(coordinate))) return false;
  if (type.kind === 'INPUT') return type.fields.every((field) => !field.isRequired || isVisible(field.coordinate));
  return type.kind === 'OBJECT' || implementers(type, model).some((object) => isAlive(object, model, isVisible));
}

const implementers = ({ name }: ModelType, model: GraphModel): ModelType[] =>
  [...model.values()].filter(({ kind, interfaces }) => kind === 'OBJECT' && interfaces.has(name));

function looseEnds(type: ModelType, field: ModelField, model: GraphModel, visibility: Visibility): string[] {
  const { isVisible, isAlive } = visibility;
  if (!isVisible(field.coordinate)) return [];
  const unusable = (input: ModelInput) => !isVisible(input.coordinate) || !isAlive(input.type);
  const isShownByAll =
    type.kind !== 'INTERFACE' ||
    implementers(type, model)
      .filter(({ name }) => isAlive(name))
      .every((object) => object.fields.some(({ name, coordinate }) => name === field.name && isVisible(coordinate)));
  const isGone =
    !isAlive(type.name) ||
    !isAlive(field.type) ||
    !isShownByAll ||
    field.arguments.some((input) => input.isRequired && unusable(input));
  return [
    ...(isGone ? [field.coordinate] : []),
    ...field.arguments.filter(unusable).map(({ coordinate }) => coordinate),
  ];
}
