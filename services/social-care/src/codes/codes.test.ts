import 'reflect-metadata';
import { CODE_SETS } from '../import/ssda903/tables/codeSets';
import * as codes from '.';

/** The codes that the import knows, in whatever year. */
const returned = (name: keyof typeof CODE_SETS) => CODE_SETS[name].flatMap(([list]) => list.split(' ')).sort();

test.each([
  ['sex', codes.sexCodes],
  ['ethnic', codes.ethnicityCodes],
  ['legalStatus', codes.legalStatusCodes],
  ['categoryOfNeed', codes.categoryOfNeedCodes],
  ['reasonForEpisode', codes.reasonForEpisodeCodes],
  ['reasonCeased', codes.reasonEndedCodes],
  ['place', codes.placementTypeCodes],
  ['provider', codes.providerCodes],
  ['participation', codes.participationCodes],
] as const)('every code of %s that a return may hold has a name and a label, and no other has', (name, set) =>
  expect([...set.codes].sort()).toEqual(returned(name)),
);

test('codes of different years that mean the same have one name', () => {
  expect([codes.sexCodes.nameOf('1'), codes.sexCodes.nameOf('M')]).toEqual(['MALE', 'MALE']);
  expect(codes.placementTypeCodes.labelOf('K3')).toBe('Supported accommodation, 16 and over (from 2025)');
});

test('an unknown code and none have neither', () => {
  expect([codes.legalStatusCodes.nameOf('X9'), codes.legalStatusCodes.labelOf(null)]).toEqual([null, null]);
  expect(codes.legalStatusCodes.nameOf('constructor')).toBeNull();
});

test('names can stand in GraphQL', () =>
  expect(Object.keys(codes.placementTypeCodes.graphType).filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual(
    [],
  ));
