import { defineCodeSet } from './defineCodeSet';

export const inTouchCodes = defineCodeSet('InTouch', 'Whether the authority is in touch with a care leaver.', {
  YES: ['IN_TOUCH', 'In touch'],
  NO: ['NOT_IN_TOUCH', 'Not in touch'],
  DIED: ['DIED', 'Died after leaving care'],
  REFU: ['REFUSES_CONTACT', 'Refuses contact'],
  NREQ: ['NO_LONGER_REQUIRES_SERVICES', 'No longer requires services'],
  RHOM: ['RETURNED_HOME', 'Returned home for a continuous period of six months or more'],
});

/** F3 and P3 were returned until 2021; F4, F5, P4 and P5 took their place from 2022. */
export const activityCodes = defineCodeSet('MainActivity', 'What a care leaver mainly does.', {
  F1: ['HIGHER_EDUCATION_FULL_TIME', 'Higher education, full time'],
  P1: ['HIGHER_EDUCATION_PART_TIME', 'Higher education, part time'],
  F2: ['OTHER_EDUCATION_FULL_TIME', 'Other education, full time'],
  P2: ['OTHER_EDUCATION_PART_TIME', 'Other education, part time'],
  F3: ['TRAINING_OR_EMPLOYMENT_FULL_TIME_TO_2021', 'Training or employment, full time (to 2021)'],
  P3: ['TRAINING_OR_EMPLOYMENT_PART_TIME_TO_2021', 'Training or employment, part time (to 2021)'],
  F4: ['APPRENTICESHIP_FULL_TIME', 'Apprenticeship, full time'],
  P4: ['APPRENTICESHIP_PART_TIME', 'Apprenticeship, part time'],
  F5: ['TRAINING_OR_EMPLOYMENT_FULL_TIME', 'Training or employment other than an apprenticeship, full time'],
  P5: ['TRAINING_OR_EMPLOYMENT_PART_TIME', 'Training or employment other than an apprenticeship, part time'],
  G4: ['NOT_IN_EET_ILLNESS_OR_DISABILITY', 'Not in education, employment or training: illness or disability'],
  G5: ['NOT_IN_EET_OTHER', 'Not in education, employment or training: other circumstances'],
  G6: ['NOT_IN_EET_PREGNANCY_OR_PARENTING', 'Not in education, employment or training: pregnancy or parenting'],
});

/** The letter; the suffix that follows it in a return (1 suitable, 2 unsuitable) is kept apart. */
export const accommodationCodes = defineCodeSet('LeaverAccommodationKind', 'Where a care leaver lives.', {
  B: ['PARENTS_OR_RELATIVES', 'With parents or relatives'],
  C: ['COMMUNITY_HOME', 'Community home or other residential care'],
  D: ['SEMI_INDEPENDENT', 'Semi-independent, transitional accommodation'],
  E: ['SUPPORTED_LODGINGS', 'Supported lodgings'],
  G: ['GONE_ABROAD', 'Gone abroad'],
  H: ['DEPORTED', 'Deported'],
  K: ['ORDINARY_LODGINGS', 'Ordinary lodgings, without formal support'],
  R: ['RESIDENCE_NOT_KNOWN', 'Residence not known'],
  S: ['NO_FIXED_ABODE', 'No fixed abode, or homeless'],
  T: ['FOYER', 'Foyer or similar supported accommodation'],
  U: ['INDEPENDENT_LIVING', 'Independent living, such as a tenancy'],
  V: ['EMERGENCY_ACCOMMODATION', 'Emergency accommodation'],
  W: ['BED_AND_BREAKFAST', 'Bed and breakfast'],
  X: ['CUSTODY', 'In custody'],
  Y: ['OTHER', 'Other accommodation'],
  Z: ['FORMER_FOSTER_CARER', 'With the former foster carer (staying put)'],
});
