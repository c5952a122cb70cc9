import { getNamedType, isInputObjectType, type GraphQLField, type GraphQLInputType } from 'graphql';
import type { Category } from '@hub/schema';
import { argumentCoordinate, fieldCoordinate } from '../../schema-document';

/** What one call of a field puts into its arguments. */
export interface ArgumentUse {
  categories: Set<Category>;
  /** Every child that an argument or input field named `childId` names. */
  children: string[];
}

type AnyField = GraphQLField<unknown, unknown>;

/** Reads arguments by the schema: only what the caller gave counts, so an unused filter asks for nothing. */
export function argumentUses(type: string, field: AnyField, categories: ReadonlyMap<string, Category>) {
  return (given: Record<string, unknown>): ArgumentUse => {
    const use: ArgumentUse = { categories: new Set(), children: [] };
    const read = (name: string, coordinate: string, input: GraphQLInputType, value: unknown): void => {
      if (value === undefined) return;
      use.categories.add(categories.get(coordinate)!);
      if (name === 'childId') use.children.push(String(value));
      for (const item of [value].flat(Infinity)) readFields(input, item);
    };
    const readFields = (input: GraphQLInputType, value: unknown): void => {
      const named = getNamedType(input);
      if (!isInputObjectType(named) || value === null) return;
      for (const [name, { type }] of Object.entries(named.getFields()))
        read(name, fieldCoordinate(named.name, name), type, (value as Record<string, unknown>)[name]);
    };
    for (const { name, type: input } of field.args)
      read(name, argumentCoordinate(type, field.name, name), input, given[name]);
    return use;
  };
}
