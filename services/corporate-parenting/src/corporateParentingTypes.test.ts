import { emitSubgraph } from '@hub/platform';
import { undescribed } from '@hub/platform/testing';
import { corporateParentingTypes } from './corporateParentingTypes';

const { schema, categories } = emitSubgraph(corporateParentingTypes);

test('every type, field, argument and enum value has a description in plain English', () =>
  expect(undescribed(schema, (words) => /^[A-Z0-9t].{5,}[.]$/s.test(words))).toEqual([]));

test('there is no child in it, and no structure that leads to one', () => {
  expect(new Set(categories.values())).toEqual(new Set(['public.strategy', 'partnership', 'statistics']));
  expect(Object.keys(schema.getTypeMap())).not.toContain('Child');
});
