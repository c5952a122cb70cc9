import { findAuthority } from '../authorities/findAuthority';
import type { Rule } from './Rule';
import { ageOn, isAged, isBefore, isOneOf, isYounger, rowRule } from './rowRule';

/** Rules about reviews, unaccompanied children and social workers. */
const reviewRules: readonly Rule[] = [
  rowRule(
    '440',
    'Reviews',
    'REVIEW_CODE',
    'PN0 is for children under 4',
    ({ value, date, birth }) => value['REVIEW_CODE'] === 'PN0' && isAged(ageOn(birth, date['REVIEW']), 4),
  ),
  rowRule(
    '441',
    'Reviews',
    'REVIEW_CODE',
    'PN1 to PN7 are for children of 4 and over',
    ({ value, date, birth }) =>
      isOneOf(value['REVIEW_CODE'], 'PN1 PN2 PN3 PN4 PN5 PN6 PN7') && isYounger(ageOn(birth, date['REVIEW']), 4),
  ),
  rowRule(
    'HUB02',
    'Reviews',
    'REVIEW',
    'Review was held outside the year of the return',
    ({ date, context }) => isBefore(context.yearEnd, date['REVIEW']) || isBefore(date['REVIEW'], context.yearStart),
  ),
  rowRule('HUB03', 'Reviews', 'REVIEW', 'Review was held before the child was born', ({ date, birth }) =>
    isBefore(date['REVIEW'], birth),
  ),
  rowRule(
    '304',
    'UASC',
    'DUC',
    'Unaccompanied status ends after the 18th birthday',
    ({ date, birth }) => birth !== null && isBefore(`${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}`, date['DUC']),
  ),
  rowRule(
    'SW02STG1',
    'SWEpisodes',
    'SW_ID',
    'SW_ID does not begin with SW or XX',
    ({ value: { SW_ID = '' } }) => !/^(SW|XX)/.test(SW_ID),
  ),
  rowRule(
    'SW09STG2',
    'SWEpisodes',
    'SW_DEC',
    'Social worker’s episode began and ended on one day',
    ({ date }) => date['SW_DEC'] != null && date['SW_DEC'] === date['SW_DECOM'],
  ),
  rowRule('HUB04', 'SWEpisodes', 'SW_DEC', 'Social worker’s episode ended before it began', ({ date }) =>
    isBefore(date['SW_DEC'], date['SW_DECOM']),
  ),
  rowRule('HUB05', 'DoLo', 'DOLO_END', 'Deprivation of liberty ended before it began', ({ date }) =>
    isBefore(date['DOLO_END'], date['DOLO_START']),
  ),
];

const missingRules: readonly Rule[] = [
  rowRule('567', 'Missing', 'MIS_END', 'Missing period ended before it began', ({ date }) =>
    isBefore(date['MIS_END'], date['MIS_START']),
  ),
  rowRule('570', 'Missing', 'MIS_START', 'Missing period began after the year of the return', ({ date, context }) =>
    isBefore(context.yearEnd, date['MIS_START']),
  ),
  rowRule(
    '571',
    'Missing',
    'MIS_END',
    'Missing period ended outside the year of the return',
    ({ date, context }) => isBefore(date['MIS_END'], context.yearStart) || isBefore(context.yearEnd, date['MIS_END']),
  ),
  rowRule('586', 'Missing', 'MIS_START', 'Missing before birth', ({ date, birth }) =>
    isBefore(date['MIS_START'], birth),
  ),
];

const outcomeRules: readonly Rule[] = [
  rowRule(
    '197a',
    'OC2',
    'SDQ_REASON',
    'Reason for no SDQ score, but there is a score',
    ({ value }) => value['SDQ_REASON'] !== '' && value['SDQ_SCORE'] !== '',
  ),
  rowRule(
    '158',
    'OC2',
    'INTERVENTION_OFFERED',
    'Intervention received, so that OFFERED should be blank',
    ({ value }) => value['INTERVENTION_RECEIVED'] === '1' && value['INTERVENTION_OFFERED'] !== '',
  ),
  rowRule(
    '159',
    'OC2',
    'INTERVENTION_OFFERED',
    'Intervention not received, and OFFERED is blank',
    ({ value }) =>
      value['SUBSTANCE_MISUSE'] === '1' &&
      value['INTERVENTION_RECEIVED'] === '0' &&
      value['INTERVENTION_OFFERED'] === '',
  ),
  rowRule(
    '192',
    'OC2',
    'INTERVENTION_RECEIVED',
    'Substance misuse, and RECEIVED is blank',
    ({ value }) => value['SUBSTANCE_MISUSE'] === '1' && value['INTERVENTION_RECEIVED'] === '',
  ),
  rowRule(
    '193',
    'OC2',
    'SUBSTANCE_MISUSE',
    'No substance misuse, but an intervention',
    ({ value }) =>
      value['SUBSTANCE_MISUSE'] === '0' &&
      (value['INTERVENTION_RECEIVED'] !== '' || value['INTERVENTION_OFFERED'] !== ''),
  ),
  rowRule(
    '542',
    'OC2',
    'CONVICTED',
    'Conviction of a child under 10',
    ({ value, birth, context }) => value['CONVICTED'] !== '' && isYounger(ageOn(birth, context.yearEnd), 10),
  ),
  rowRule(
    '546',
    'OC2',
    'HEALTH_CHECK',
    'Health promotion of a child of 5 or over',
    ({ value, birth, context }) => value['HEALTH_CHECK'] !== '' && isAged(ageOn(birth, context.yearEnd), 5),
  ),
  rowRule(
    '344',
    'OC3',
    'IN_TOUCH',
    'Died or returned home, but activity or accommodation is completed',
    ({ value }) => isOneOf(value['IN_TOUCH'], 'DIED RHOM') && (value['ACTIV'] !== '' || value['ACCOM'] !== ''),
  ),
  rowRule(
    '345',
    'OC3',
    'IN_TOUCH',
    'In touch, but activity or accommodation is 0',
    ({ value }) => value['IN_TOUCH'] === 'YES' && (value['ACTIV'] === '0' || value['ACCOM'] === '0'),
  ),
];

const permanenceRules: readonly Rule[] = [
  rowRule('333', 'AD1', 'DATE_INT', 'Should be placed for adoption after the match with adopters', ({ date }) =>
    isBefore(date['DATE_MATCH'], date['DATE_INT']),
  ),
  rowRule(
    '511',
    'AD1',
    'SEX_ADOPTR',
    'Two adopters, but SEX_ADOPTR is of one',
    ({ value }) => value['NB_ADOPTR'] === '2' && isOneOf(value['SEX_ADOPTR'], 'M1 F1'),
  ),
  rowRule(
    '514',
    'AD1',
    'LS_ADOPTR',
    'Single adopter, but SEX_ADOPTR is of a couple',
    ({ value }) => value['LS_ADOPTR'] === 'L0' && isOneOf(value['SEX_ADOPTR'], 'MM FF MF'),
  ),
  rowRule(
    '119',
    'PlacedAdoption',
    'REASON_PLACED_CEASED',
    'Date and reason of the reversal must both be filled',
    ({ value }) => (value['DATE_PLACED_CEASED'] === '') !== (value['REASON_PLACED_CEASED'] === ''),
  ),
  rowRule('522', 'PlacedAdoption', 'DATE_PLACED', 'Decision came after its own reversal', ({ date }) =>
    isBefore(date['DATE_PLACED_CEASED'], date['DATE_PLACED']),
  ),
  rowRule('184', 'PlacedAdoption', 'DATE_PLACED', 'Decision came before the child was born', ({ date, birth }) =>
    isBefore(date['DATE_PLACED'], birth),
  ),
  rowRule(
    '633',
    'PrevPerm',
    'LA_PERM',
    'LA_PERM is not the code of an authority',
    ({ value: { LA_PERM = '' } }) =>
      LA_PERM !== '' && findAuthority(LA_PERM) === undefined && !isOneOf(LA_PERM, 'OUT WAL SCO NIR NUK'),
  ),
  rowRule(
    '635',
    'PrevPerm',
    'PREV_PERM',
    'No previous permanence (Z1), but an authority or a date',
    ({ value }) => value['PREV_PERM'] === 'Z1' && (value['LA_PERM'] !== '' || value['DATE_PERM'] !== ''),
  ),
];

/** Rules about the tables beside header and episodes, one row at a time. */
export const moduleRules: readonly Rule[] = [...reviewRules, ...missingRules, ...outcomeRules, ...permanenceRules];
