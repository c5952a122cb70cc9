import type { Rule } from './Rule';
import { ageOn, daysBetween, isAged, isBefore, isLonger, isOneOf, isYounger, rowRule, type RowFacts } from './rowRule';

const ageAtStart = ({ birth, date }: RowFacts) => ageOn(birth, date['DECOM']);
const ageAtEnd = ({ birth, date }: RowFacts) => ageOn(birth, date['DEC']);
const lastedLonger = ({ date }: RowFacts, days: number) => isLonger(daysBetween(date['DECOM'], date['DEC']), days);

const episode = (id: string, column: string, name: string, isBroken: (facts: RowFacts) => boolean) =>
  rowRule(id, 'Episodes', column, name, isBroken);

const youngest = (id: string, place: string, age: number, name: string) =>
  episode(id, 'PLACE', name, (facts) => facts.value['PLACE'] === place && isYounger(ageAtStart(facts), age));

const longestStatus = (id: string, status: string, days: number, name: string) =>
  episode(id, 'DEC', name, (facts) => facts.value['LS'] === status && lastedLonger(facts, days));

/** Rules about one episode by itself. */
export const episodeRules: readonly Rule[] = [
  episode(
    '148',
    'REC',
    'DEC and REC must both be filled or both be blank',
    ({ value }) => (value['DEC'] === '') !== (value['REC'] === ''),
  ),
  episode('302', 'DECOM', 'Episode began before the child was born', ({ birth, date }) =>
    isBefore(date['DECOM'], birth),
  ),
  episode(
    '352',
    'DECOM',
    'Started to be looked after at 18 or over',
    (facts) => facts.value['RNE'] === 'S' && isAged(ageAtStart(facts), 18),
  ),
  episode('353', 'DECOM', 'Episode began before 14 October 1991', ({ date }) => isBefore(date['DECOM'], '1991-10-14')),
  episode('354', 'DECOM', 'Episode began after the year of the return', ({ date, context }) =>
    isBefore(context.yearEnd, date['DECOM']),
  ),
  episode('385', 'DEC', 'Episode ended after the year of the return', ({ date, context }) =>
    isBefore(context.yearEnd, date['DEC']),
  ),
  episode(
    '355',
    'DEC',
    'Episode began and ended on one day',
    ({ date }) => date['DEC'] != null && date['DEC'] === date['DECOM'],
  ),
  episode('356', 'DEC', 'Episode ended before it began', ({ date }) => isBefore(date['DEC'], date['DECOM'])),
  episode(
    '358',
    'LS',
    'Youth justice status of a child under 10',
    (facts) => isOneOf(facts.value['LS'], 'J1 J2 J3') && isYounger(ageAtStart(facts), 10),
  ),
  longestStatus('361', 'L1', 3, 'Police protection of more than 72 hours'),
  longestStatus('362', 'L2', 21, 'Emergency protection order of more than 21 days'),
  longestStatus('363', 'L3', 7, 'Child assessment order of more than 7 days'),
  youngest('371', 'K3', 16, 'In supported accommodation under 16'),
  youngest('372', 'R5', 10, 'In youth custody under 10'),
  youngest('373', 'S1', 4, 'In a residential school under 4'),
  youngest('374', 'P3', 14, 'In residential employment under 14'),
  episode(
    '375',
    'PLACE',
    'Temporary stay in hospital of more than six weeks',
    (facts) => facts.value['PLACE'] === 'T1' && lastedLonger(facts, 42),
  ),
  episode(
    '376',
    'PLACE',
    'Carer’s holiday of more than three weeks',
    (facts) => facts.value['PLACE'] === 'T3' && lastedLonger(facts, 21),
  ),
  episode(
    '379',
    'PLACE',
    'Other temporary placement of more than seven days',
    (facts) => facts.value['PLACE'] === 'T4' && lastedLonger(facts, 7),
  ),
  episode(
    '378',
    'PLACE',
    'With parents while accommodated under section 20',
    ({ value }) => value['PLACE'] === 'P1' && value['LS'] === 'V2',
  ),
  episode(
    '382',
    'PLACE',
    'Temporary placement during short breaks',
    ({ value }) => isOneOf(value['LS'], 'V3 V4') && isOneOf(value['PLACE'], 'T0 T1 T2 T3 T4'),
  ),
  episode(
    '386',
    'REC',
    'Adopted at 18 or over',
    (facts) => isOneOf(facts.value['REC'], 'E11 E12') && isAged(ageAtEnd(facts), 18),
  ),
  episode(
    '387',
    'REC',
    'Moved into independent living under 14',
    (facts) => isOneOf(facts.value['REC'], 'E5 E6') && isYounger(ageAtEnd(facts), 14),
  ),
  episode(
    '389',
    'REC',
    'Transferred to adult social care under 16',
    (facts) => facts.value['REC'] === 'E7' && isYounger(ageAtEnd(facts), 16),
  ),
  episode(
    '407',
    'REC',
    'Special guardianship order at 18 or over',
    (facts) => isOneOf(facts.value['REC'], 'E45 E46 E47 E48') && isAged(ageAtEnd(facts), 18),
  ),
  episode(
    '460',
    'REC',
    'Stayed with carers at 18, but under 18',
    (facts) => facts.value['REC'] === 'E17' && isYounger(ageAtEnd(facts), 18),
  ),
  episode(
    '408',
    'LS',
    'Placed for adoption with a placement order, but there is none',
    ({ value }) => isOneOf(value['PLACE'], 'A5 A6') && value['LS'] !== 'E1',
  ),
  episode(
    '445',
    'LS',
    'Freeing order in an episode that began after 30 December 2005',
    ({ value, date }) => value['LS'] === 'D1' && isBefore('2005-12-30', date['DECOM']),
  ),
  episode(
    '446',
    'LS',
    'Placement order in an episode that began before 30 December 2005',
    ({ value, date }) => value['LS'] === 'E1' && isBefore(date['DECOM'], '2005-12-30'),
  ),
];
