import { emitSubgraph } from '@hub/platform';
import { isEnumType, isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { healthTypes } from './healthTypes';

const { schema, categories } = emitSubgraph(healthTypes);
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
