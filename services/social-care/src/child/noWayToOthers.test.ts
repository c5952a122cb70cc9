import { getNamedType, isInputObjectType, isObjectType, type GraphQLObjectType } from 'graphql';
import { emitSubgraph } from '@hub/platform';
import { socialCareTypes } from '../socialCareTypes';

/** Attack 24: child → placement → carer → other children. There is no such way, for there is no such edge. */
const { schema } = emitSubgraph(socialCareTypes);

function reachedFrom(start: string): Set<GraphQLObjectType> {
  const reached = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType): void => {
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || reached.has(next)) continue;
      reached.add(next);
      visit(next);
    }
  };
  visit(schema.getType(start) as GraphQLObjectType);
  return reached;
}

test('nothing beneath a child leads to a child, neither the same nor another', () => {
  const names = [...reachedFrom('Child')].map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Placement', 'CarerContact', 'Sibling', 'FamilyAndNetwork']));
  expect(names).not.toContain('Child');
  expect(names).not.toContain('ChildConnection');
});

test('nor does a field beneath it take an argument by which one could be named', () => {
  for (const type of [schema.getType('Child') as GraphQLObjectType, ...reachedFrom('Child')])
    for (const field of Object.values(type.getFields()))
      expect([type.name, field.name, field.args]).toEqual([type.name, field.name, []]);
});

test('carers and siblings are words: they have no id', () => {
  for (const name of [
    'CarerContact',
    'Sibling',
    'SupportPerson',
    'FamilyTime',
    'Placement',
    'PlacementAddress',
    'AdoptionRecord',
  ]) {
    const fields = Object.keys((schema.getType(name) as GraphQLObjectType).getFields());
    expect([name, fields.filter((field) => /id$/i.test(field))]).toEqual([name, []]);
  }
});

test('children are found by id, page or match alone, and changed by childId or the allocation’s id', () => {
  const rootOf = (type: string) => Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  const leadingToChildren = rootOf('Query').filter((field) => /^(child|children|socialCareMatch)$/.test(field.name));
  const others = rootOf('Query').filter((field) => !leadingToChildren.includes(field) && !field.name.startsWith('_'));
  for (const field of others) {
    const type = getNamedType(field.type);
    expect([
      field.name,
      isObjectType(type) && [...reachedFrom(type.name)].some(({ name }) => name === 'Child'),
    ]).toEqual([field.name, false]);
  }
  for (const field of rootOf('Mutation')) {
    const input = getNamedType(field.args[0]!.type);
    const names = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    expect([field.name, names.includes('childId') || field.name === 'endAllocation']).toEqual([field.name, true]);
  }
});
