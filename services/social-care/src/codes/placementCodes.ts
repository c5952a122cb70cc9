import { defineCodeSet } from './defineCodeSet';

/** H5 and P2 were last returned for 2024, Z1 for 2025; K3 is from 2025 and Z11 to Z14 from 2026, without wording yet. */
export const placementTypeCodes = defineCodeSet('PlacementType', 'The kind of place where a child lives.', {
  A3: ['ADOPTION_CONSENT_CURRENT_CARER', 'Placed for adoption with consent, with current foster carer'],
  A4: ['ADOPTION_CONSENT_OTHER', 'Placed for adoption with consent, not with current foster carer'],
  A5: ['ADOPTION_ORDER_CURRENT_CARER', 'Placed for adoption, placement order, with current foster carer'],
  A6: ['ADOPTION_ORDER_OTHER', 'Placed for adoption, placement order, not with current foster carer'],
  H5: ['SEMI_INDEPENDENT', 'Semi-independent living (to 2024)'],
  K1: ['SECURE_CHILDRENS_HOME', 'Secure children’s home'],
  K2: ['CHILDRENS_HOME', 'Children’s home'],
  K3: ['SUPPORTED_ACCOMMODATION', 'Supported accommodation, 16 and over (from 2025)'],
  P1: ['WITH_PARENTS', 'With own parents or a person with parental responsibility'],
  P2: ['INDEPENDENT_LIVING', 'Independent living (to 2024)'],
  P3: ['RESIDENTIAL_EMPLOYMENT', 'Residential employment'],
  R1: ['RESIDENTIAL_CARE_HOME', 'Residential care home'],
  R2: ['HEALTH_OR_NURSING', 'NHS or other medical or nursing care'],
  R3: ['FAMILY_CENTRE', 'Family centre or mother and baby unit'],
  R5: ['YOUNG_OFFENDER_INSTITUTION', 'Young offender institution'],
  S1: ['RESIDENTIAL_SCHOOL', 'Residential school'],
  T0: ['TEMPORARY', 'Temporary move, all types'],
  T1: ['TEMPORARY_HOSPITAL', 'Temporary: in hospital'],
  T2: ['TEMPORARY_CHILD_ON_HOLIDAY', 'Temporary: child on holiday'],
  T3: ['TEMPORARY_CARER_ON_HOLIDAY', 'Temporary: carer on holiday'],
  T4: ['TEMPORARY_OTHER', 'Temporary: seven days or less, another reason'],
  U1: ['FOSTER_RELATIVE_LONG_TERM', 'Foster care with a relative or friend, long term'],
  U2: [
    'FOSTER_RELATIVE_FOR_ADOPTION',
    'Foster care with a relative or friend, fostering for adoption or concurrent planning',
  ],
  U3: ['FOSTER_RELATIVE_OTHER', 'Foster care with a relative or friend, other'],
  U4: ['FOSTER_CARER_LONG_TERM', 'Foster care with another carer, long term'],
  U5: ['FOSTER_CARER_FOR_ADOPTION', 'Foster care with another carer, fostering for adoption or concurrent planning'],
  U6: ['FOSTER_CARER_OTHER', 'Foster care with another carer, other'],
  Z1: ['OTHER', 'Other placement (to 2025)'],
  Z11: ['OTHER_Z11', 'Other placement, code Z11 (from 2026)'],
  Z12: ['OTHER_Z12', 'Other placement, code Z12 (from 2026)'],
  Z13: ['OTHER_Z13', 'Other placement, code Z13 (from 2026)'],
  Z14: ['OTHER_Z14', 'Other placement, code Z14 (from 2026)'],
});

export const providerCodes = defineCodeSet('PlacementProvider', 'Who provides a placement.', {
  PR0: ['PARENTS', 'Parents or a person with parental responsibility'],
  PR1: ['OWN_AUTHORITY', 'Own provision by the local authority'],
  PR2: ['OTHER_AUTHORITY', 'Another local authority'],
  PR3: ['OTHER_PUBLIC', 'Other public provision'],
  PR4: ['PRIVATE', 'Private provision'],
  PR5: ['VOLUNTARY', 'Voluntary or third sector'],
});

export const participationCodes = defineCodeSet('ReviewParticipation', 'How the child took part in a review.', {
  PN0: ['UNDER_FOUR', 'Under 4 at the time of the review'],
  PN1: ['SPOKE', 'Attended and spoke for themselves'],
  PN2: ['ADVOCATE_SPOKE', 'Attended, an advocate spoke'],
  PN3: ['SYMBOLS', 'Attended and conveyed views by symbols'],
  PN4: ['ATTENDED_SILENT', 'Attended without contributing'],
  PN5: ['ABSENT_ADVOCATE', 'Did not attend, briefed an advocate'],
  PN6: ['ABSENT_OTHER_MEDIUM', 'Did not attend, sent views by another medium'],
  PN7: ['ABSENT_NO_VIEWS', 'Did not attend and conveyed no views'],
});
