import { emitSubgraph } from '@hub/platform';
import { isEnumType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { corporateParentingTypes } from './corporateParentingTypes';

const { schema, categories } = emitSubgraph(corporateParentingTypes);
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !/^(__|_|federation|link|Query$|Mutation$)/.test(type.name) && !isScalarType(type),
);

/** The explorer shows these words as its help. */
test('every type, field, argument and enum value has a description in plain English', () => {
  const missing: string[] = [];
  const check = (name: string, described: { description?: string | null }) =>
    /^[A-Z0-9t].{5,}[.]$/s.test(described.description ?? '') || missing.push(name);
  for (const type of ours) {
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInputObjectType(type))
      for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
  }
  for (const root of [schema.getQueryType()!, schema.getMutationType()!])
    for (const field of Object.values(root.getFields()).filter(({ name }) => !name.startsWith('_'))) {
      check(field.name, field);
      for (const argument of field.args) check(`${field.name}(${argument.name}:)`, argument);
    }
  expect(missing).toEqual([]);
});

test('there is no child in it, and no structure that leads to one', () => {
  expect(new Set(categories.values())).toEqual(new Set(['public.strategy', 'partnership', 'statistics']));
  expect(Object.keys(schema.getTypeMap())).not.toContain('Child');
});
