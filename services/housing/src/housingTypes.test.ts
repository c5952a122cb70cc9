import { emitSubgraph } from '@hub/platform';
import { isEnumType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { housingTypes } from './housingTypes';

const { schema, categories } = emitSubgraph(housingTypes);
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !/^(__|_|federation|link|Query$|Mutation$)/.test(type.name) && !isScalarType(type),
);

/** The explorer shows these words as its help. */
test('every type, field, argument and enum value has a description in plain English', () => {
  const missing: string[] = [];
  const check = (name: string, described: { description?: string | null }) =>
    described.description || missing.push(name);
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

test('everything about a person is under its own category; what a council publishes is public', () => {
  const of = (category: string) => [...categories].filter(([, each]) => each === category).map(([name]) => name);
  expect(new Set(categories.values())).toEqual(
    new Set(['structure', 'housing.application', 'housing.tenancy', 'public.offers', 'statistics']),
  );
  expect(of('structure').sort()).toEqual([
    'Child.housing', 'Child.id', 'HousingApplication.child', 'HousingApplication.id',
    'HousingApplicationChangePayload.application', 'HousingApplicationChangePayload.applicationId', 'HousingApplicationChangePayload.changes',
    'HousingApplicationChangePayload.dryRun', 'HousingApplicationChangePayload.repeated', 'HousingApplicationConnection.nodes',
    'HousingApplicationConnection.pageInfo', 'HousingApplicationConnection.totalCount', 'HousingTenancyPayload.dryRun',
    'HousingTenancyPayload.repeated', 'HousingTenancyPayload.tenancy', 'HousingTenancyPayload.tenancyId', 'PageInfo.endCursor', 'PageInfo.hasNextPage',
    'Query.housingMatch', 'Query.housingMatch(where:)',
  ]); // prettier-ignore
});

test('the child’s id for row checks is never a field that can be read', () =>
  expect([...categories.keys()].filter((coordinate) => /^(?!.*Input).*\.childId$/.test(coordinate))).toEqual([]));
