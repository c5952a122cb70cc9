import { categoriesOf, grantOf, maySave, type Agreement, type Category, type RoleName } from '@hub/schema';
import type { Policy } from '../Policy';
import type { GraphModel, ModelType } from './GraphModel';

/** Whether the agreement gives the role this coordinate at all; what it leads to is another question. */
export type IsGranted = (coordinate: string) => boolean;

/**
 * A contract says which fields a role may ever use. Reading needs a grant of the field's category; a mutation, and what
 * is put into one, needs a grant to write it. Keys of an input are `structure`, which nobody writes.
 */
export function grantedTo(
  role: RoleName,
  agreement: Agreement,
  categories: ReadonlyMap<string, Category>,
  written: ReadonlySet<string>,
): IsGranted {
  const readable = new Set(categoriesOf(agreement, role));
  return (coordinate) => {
    const category = categories.get(coordinate);
    if (category === undefined || !readable.has(category)) return false;
    return category === 'structure' || !written.has(coordinate) || maySave(grantOf(agreement, role, category));
  };
}

/**
 * A filter tells by its answer what it asks for, so nobody is offered one that they could not read for any of their
 * purposes: a contract would show the field all the same, and every use of it be refused.
 */
export const readableForPurposes =
  ({ agreement, read }: Policy, categories: ReadonlyMap<string, Category>, matches: ReadonlySet<string>) =>
  (role: RoleName): IsGranted =>
  (coordinate) =>
    !matches.has(coordinate) ||
    agreement.roles[role]!.purposes.some((purpose) => read(role, purpose, categories.get(coordinate)!) !== 'NOBODY');

/** The coordinates that write: mutations, their arguments, and the fields of every input that these lead to. */
export function writtenCoordinates(model: GraphModel): ReadonlySet<string> {
  const written = new Set<string>();
  const addInputs = (type: ModelType | undefined): void => {
    for (const { coordinate, type: inner } of type?.kind === 'INPUT' ? type.fields : []) {
      if (written.has(coordinate)) continue;
      written.add(coordinate);
      addInputs(model.get(inner));
    }
  };
  for (const mutation of model.get('Mutation')?.fields ?? []) {
    written.add(mutation.coordinate);
    for (const argument of mutation.arguments) {
      written.add(argument.coordinate);
      addInputs(model.get(argument.type));
    }
  }
  return written;
}
