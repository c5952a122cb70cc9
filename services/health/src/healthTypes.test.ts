import { emitSubgraph } from '@hub/platform';
import { undescribed } from '@hub/platform/testing';
import { healthTypes } from './healthTypes';

const { schema, categories } = emitSubgraph(healthTypes);

test('every type, field, argument and enum value has a description in plain English', () =>
  expect(undescribed(schema)).toEqual([]));

test('everything about a child is under its own category; only keys, containers and pages are structure', () => {
  const structure = [...categories]
    .filter(([, category]) => category === 'structure')
    .map(([coordinate]) => coordinate);
  expect(structure.sort()).toEqual([
    'Child.health', 'Child.id', 'HealthAssessment.child', 'HealthAssessment.id', 'HealthAssessmentConnection.nodes',
    'HealthAssessmentConnection.pageInfo', 'HealthAssessmentConnection.totalCount', 'PageInfo.endCursor', 'PageInfo.hasNextPage',
    'Query.healthMatch', 'Query.healthMatch(where:)', 'RecordEndOfCarePayload.child', 'ReferralPayload.dryRun', 'ReferralPayload.referralId',
    'ReferralPayload.repeated', 'ReleasePayload.changed', 'ReleasePayload.child', 'ReleasePayload.dryRun', 'ReleasePayload.repeated',
  ]); // prettier-ignore
  expect(new Set(categories.values())).toEqual(
    new Set([
      'structure', 'health.status', 'identity.nhsNumber', 'health.plan', 'health.clinical', 'health.familyHistory',
      'health.sdqTotal', 'health.sdqItems', 'health.mentalReferred', 'health.mental', 'statistics',
    ]),
  ); // prettier-ignore
});

test('the child’s id for row checks is never a field of the graph', () =>
  expect([...categories.keys()].filter((coordinate) => /(?<!Input)\.childId$/.test(coordinate))).toEqual([]));
