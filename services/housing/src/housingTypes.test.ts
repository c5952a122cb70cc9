import { emitSubgraph } from '@hub/platform';
import { undescribed } from '@hub/platform/testing';
import { housingTypes } from './housingTypes';

const { schema, categories } = emitSubgraph(housingTypes);

test('every type, field, argument and enum value has a description in plain English', () =>
  expect(undescribed(schema)).toEqual([]));

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
