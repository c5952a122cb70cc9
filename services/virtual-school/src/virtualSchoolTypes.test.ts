import { emitSubgraph } from '@hub/platform';
import { undescribed } from '@hub/platform/testing';
import { isInputObjectType, isObjectType, isScalarType } from 'graphql';
import { virtualSchoolTypes } from './virtualSchoolTypes';

const { schema, categories, sdl } = emitSubgraph(virtualSchoolTypes);
const ours = Object.values(schema.getTypeMap()).filter(
  (type) => !/^(__|_|federation|link|Query$|Mutation$)/.test(type.name) && !isScalarType(type),
);

test('every type, field, argument and enum value has a description in plain English', () =>
  expect(undescribed(schema)).toEqual([]));

test('everything about a child is under its own item; only keys, containers and pages are structure', () => {
  const structure = [...categories]
    .filter(([, category]) => category === 'structure')
    .map(([coordinate]) => coordinate);
  expect(structure.sort()).toEqual([
    'Child.education', 'Child.id', 'PageInfo.endCursor', 'PageInfo.hasNextPage', 'PersonalEducationPlan.child', 'PersonalEducationPlan.id',
    'PersonalEducationPlanConnection.nodes', 'PersonalEducationPlanConnection.pageInfo', 'PersonalEducationPlanConnection.totalCount',
    'Query.educationMatch', 'Query.educationMatch(where:)',
  ]); // prettier-ignore
  expect([...new Set(categories.values())].sort()).toEqual([
    'education.attainment', 'education.attendance', 'education.enrolment', 'education.pep', 'education.sen', 'identity.upn', 'statistics', 'structure',
  ]); // prettier-ignore
});

test('a type holds one item of the agreement, but for the two that ask across items', () => {
  const mixed = ours
    .filter((type) => isObjectType(type) || isInputObjectType(type))
    .filter((type) => {
      const ofType = [...categories].filter(([coordinate]) => coordinate.startsWith(`${type.name}.`));
      return new Set(ofType.map(([, category]) => category).filter((category) => category !== 'structure')).size > 1;
    });
  expect(mixed.map(({ name }) => name).sort()).toEqual(['EducationMatch', 'EducationRecord', 'PersonalEducationPlanFilter']); // prettier-ignore
});

test('the child’s id for row checks is a field of no type; an input that names a child names it so', () => {
  const named = [...categories.keys()].filter((coordinate) => coordinate.endsWith('.childId'));
  expect(named.every((coordinate) => coordinate.endsWith('Input.childId'))).toBe(true);
});

test('the question of the gateway is in nobody’s contract', () =>
  expect(sdl).toMatch(/educationMatch\([\s\S]*?@inaccessible/));
