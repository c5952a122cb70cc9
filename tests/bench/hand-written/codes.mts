/** Those of the synthetic population, as the graph calls them. */
export const LEGAL_STATUS: Record<string, string> = {
  C1: 'INTERIM_CARE_ORDER',
  C2: 'FULL_CARE_ORDER',
  E1: 'PLACEMENT_ORDER',
  V2: 'SECTION_20_SINGLE_PERIOD',
};

export const PLACEMENT_TYPE: Record<string, string> = {
  K2: 'CHILDRENS_HOME',
  P1: 'WITH_PARENTS',
  S1: 'RESIDENTIAL_SCHOOL',
  U1: 'FOSTER_RELATIVE_LONG_TERM',
  U3: 'FOSTER_RELATIVE_OTHER',
  U4: 'FOSTER_CARER_LONG_TERM',
  U6: 'FOSTER_CARER_OTHER',
};
