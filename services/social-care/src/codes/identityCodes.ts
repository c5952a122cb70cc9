import { defineCodeSet } from './defineCodeSet';

/** 1 and 2 were returned until 2024; M, F and U from 2025. */
export const sexCodes = defineCodeSet('Sex', 'Sex as returned in the SSDA903 header.', {
  M: ['MALE', 'Male'],
  F: ['FEMALE', 'Female'],
  U: ['UNKNOWN', 'Unknown'],
  '1': ['MALE', 'Male'],
  '2': ['FEMALE', 'Female'],
});

export const ethnicityCodes = defineCodeSet('Ethnicity', 'Ethnic group as returned in the SSDA903 header.', {
  WBRI: ['WHITE_BRITISH', 'White British'],
  WIRI: ['WHITE_IRISH', 'White Irish'],
  WOTH: ['OTHER_WHITE', 'Any other White background'],
  WIRT: ['TRAVELLER_OF_IRISH_HERITAGE', 'Traveller of Irish heritage'],
  WROM: ['GYPSY_OR_ROMA', 'Gypsy or Roma'],
  MWBC: ['WHITE_AND_BLACK_CARIBBEAN', 'White and Black Caribbean'],
  MWBA: ['WHITE_AND_BLACK_AFRICAN', 'White and Black African'],
  MWAS: ['WHITE_AND_ASIAN', 'White and Asian'],
  MOTH: ['OTHER_MIXED', 'Any other Mixed background'],
  AIND: ['INDIAN', 'Indian'],
  APKN: ['PAKISTANI', 'Pakistani'],
  ABAN: ['BANGLADESHI', 'Bangladeshi'],
  AOTH: ['OTHER_ASIAN', 'Any other Asian background'],
  BCRB: ['CARIBBEAN', 'Caribbean'],
  BAFR: ['AFRICAN', 'African'],
  BOTH: ['OTHER_BLACK', 'Any other Black background'],
  CHNE: ['CHINESE', 'Chinese'],
  OOTH: ['OTHER_ETHNIC_GROUP', 'Any other ethnic group'],
  REFU: ['REFUSED', 'Refused to say'],
  NOBT: ['NOT_YET_OBTAINED', 'Not yet obtained'],
});
