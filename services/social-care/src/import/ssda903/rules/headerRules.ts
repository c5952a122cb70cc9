import { isPupilNumberUnknownCode, isUniquePupilNumber } from '@hub/platform';
import type { Rule } from './Rule';
import { ageOn, isAged, isBefore, isOneOf, isYounger, rowRule } from './rowRule';

const isMale = (sex: string | undefined) => isOneOf(sex, '1 M');

/** Rules about the child's own row. */
export const headerRules: readonly Rule[] = [
  rowRule('442', 'Header', 'UPN', 'UPN is not completed', ({ value }) => value['UPN'] === ''),
  rowRule(
    '168',
    'Header',
    'UPN',
    'UPN has not the right check letter, and is none of UN1 to UN5',
    ({ value: { UPN = '' } }) => UPN !== '' && !isUniquePupilNumber(UPN) && !isPupilNumberUnknownCode(UPN),
  ),
  rowRule(
    '174',
    'Header',
    'MC_DOB',
    'Date of birth of a mother’s child, but the child is male',
    ({ value }) => isMale(value['SEX']) && value['MC_DOB'] !== '',
  ),
  rowRule(
    'HUB01',
    'Header',
    'MOTHER',
    'MOTHER is 1, but the child is male',
    ({ value }) => isMale(value['SEX']) && value['MOTHER'] === '1',
  ),
  rowRule(
    '611',
    'Header',
    'MC_DOB',
    'Mother, but her child’s date of birth is blank',
    ({ value }) => value['MOTHER'] === '1' && value['MC_DOB'] === '',
  ),
  rowRule(
    '612',
    'Header',
    'MC_DOB',
    'Date of birth of a child, but MOTHER says that she is none',
    ({ value }) => value['MOTHER'] !== '1' && value['MC_DOB'] !== '' && !isMale(value['SEX']),
  ),
  rowRule(
    '620',
    'Header',
    'MOTHER',
    'Mother under 11',
    ({ value, date, birth }) => value['MOTHER'] === '1' && isYounger(ageOn(birth, date['MC_DOB']), 11),
  ),
  rowRule('621', 'Header', 'MC_DOB', 'Mother younger than her child', ({ date, birth }) =>
    isBefore(date['MC_DOB'], birth),
  ),
  rowRule('301', 'Header', 'DOB', 'Born after the year of the return', ({ date, context }) =>
    isBefore(context.yearEnd, date['DOB']),
  ),
  rowRule('351', 'Header', 'DOB', 'Over 25 at the start of the year', ({ date, context }) =>
    isAged(ageOn(date['DOB'] ?? null, context.yearStart), 26),
  ),
];
