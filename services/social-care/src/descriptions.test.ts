import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { emitSubgraph } from '@hub/platform';
import { socialCareTypes } from './socialCareTypes';

const { schema, categories } = emitSubgraph(socialCareTypes);
const FEDERATION = /^_|^Query$|^Mutation$|^federation__|^link__/;
const types = Object.values(schema.getTypeMap()).filter(
  (type) =>
    !isIntrospectionType(type) &&
    !(isScalarType(type) && isSpecifiedScalarType(type)) &&
    !/^_|^federation__|^link__/.test(type.name),
);

test('everything that callers see is described in a sentence', () => {
  const described: [string, string | null | undefined][] = [];
  for (const type of types) {
    if (!FEDERATION.test(type.name) && !/FieldSet$/.test(type.name)) described.push([type.name, type.description]);
    if (isEnumType(type))
      for (const value of type.getValues()) described.push([`${type.name}.${value.name}`, value.description]);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      described.push([`${type.name}.${field.name}`, field.description]);
      for (const argument of 'args' in field ? field.args : [])
        described.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
    }
  }
  expect(described.filter(([, words]) => !/^[A-Z0-9].{5,}[.]$/s.test(words ?? ''))).toEqual([]);
  expect(described.length).toBeGreaterThan(150);
});

test('one category a nested type: nothing beneath a part carries another than the part', () => {
  for (const type of types) {
    if (!isObjectType(type) || !['Child', 'CareRecord'].includes(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      const part = getNamedType(field.type);
      const category = categories.get(`${type.name}.${field.name}`);
      if (!isObjectType(part) || category === 'structure') continue;
      const beneath = Object.keys(part.getFields()).map((name) => categories.get(`${part.name}.${name}`));
      expect([part.name, ...new Set(beneath)]).toEqual([part.name, category]);
    }
  }
});
