import type { Rule } from './Rule';
import { isOneOf, rowRule } from './rowRule';

/** Outward and inward code of a British postcode, as Royal Mail's forms allow, or one of the two special ones. */
const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|GIR ?0AA)$/;

const isImplausible = (postcode: string | undefined) =>
  postcode !== undefined && postcode !== '' && !POSTCODE.test(postcode);

const provider = (id: string, code: string, places: string) =>
  rowRule(
    id,
    'Episodes',
    'PLACE_PROVIDER',
    `Provider ${code} cannot be of placements ${places}`,
    ({ value }) => value['PLACE_PROVIDER'] === code && isOneOf(value['PLACE'], places),
  );

/** Rules about where a child is placed, and by whom. */
export const placementRules: readonly Rule[] = [
  rowRule('392c', 'Episodes', 'PL_POST', 'Postcode of the placement is not plausible', ({ value }) =>
    isImplausible(value['PL_POST']),
  ),
  rowRule('392c', 'Episodes', 'HOME_POST', 'Postcode of home is not plausible', ({ value }) =>
    isImplausible(value['HOME_POST']),
  ),
  rowRule(
    '392d',
    'Episodes',
    'PL_POST',
    'Home and placement have one postcode, but the child is not with parents',
    ({ value }) => value['PL_POST'] !== '' && value['PL_POST'] === value['HOME_POST'] && value['PLACE'] !== 'P1',
  ),
  rowRule(
    '526',
    'Episodes',
    'PLACE_PROVIDER',
    'Provider of the placement is missing',
    ({ value }) => value['PLACE_PROVIDER'] === '' && !isOneOf(value['PLACE'], 'T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14'),
  ),
  provider('527', 'PR1', 'P1 R2 R5'),
  provider('528', 'PR2', 'P1 R2 R5'),
  provider('529', 'PR3', 'P1 A3 A4 A5 A6 K1 K2 U1 U2 U3 U4 U5 U6'),
  provider('530', 'PR4', 'P1'),
  provider('531', 'PR5', 'P1'),
  rowRule(
    '550',
    'Episodes',
    'PLACE_PROVIDER',
    'Provider PR0 is only of placement P1',
    ({ value }) => value['PLACE_PROVIDER'] === 'PR0' && value['PLACE'] !== 'P1',
  ),
];
