import { defineCodeSet } from './defineCodeSet';

/** E43 and E44 were returned until 2018; E45 to E48 took their place from 2019. */
export const reasonEndedCodes = defineCodeSet('ReasonEpisodeEnded', 'Why an episode of care ended.', {
  X1: ['NEXT_EPISODE_FOLLOWS', 'A new episode began on the same day'],
  E11: ['ADOPTED_UNOPPOSED', 'Adopted, application unopposed'],
  E12: ['ADOPTED_CONSENT_DISPENSED_WITH', 'Adopted, consent dispensed with'],
  E2: ['DIED', 'Died'],
  E3: ['TAKEN_OVER_BY_ANOTHER_AUTHORITY', 'Care taken over by another local authority in the UK'],
  E4A: ['RETURNED_HOME_PLANNED', 'Returned home as planned'],
  E4B: ['RETURNED_HOME_UNPLANNED', 'Returned home, not planned'],
  E13: ['LIVES_WITHOUT_PARENTAL_RESPONSIBILITY', 'Left to live with a person without parental responsibility'],
  E41: ['CHILD_ARRANGEMENTS_ORDER', 'Residence or child arrangements order'],
  E43: ['SPECIAL_GUARDIANSHIP_FORMER_FOSTER_CARER', 'Special guardianship, former foster carer (to 2018)'],
  E44: ['SPECIAL_GUARDIANSHIP_OTHER_CARER', 'Special guardianship, other carer (to 2018)'],
  E45: ['SPECIAL_GUARDIANSHIP_RELATIVE_FOSTER_CARER', 'Special guardianship, former foster carer, relative or friend'],
  E46: ['SPECIAL_GUARDIANSHIP_UNRELATED_FOSTER_CARER', 'Special guardianship, former foster carer, not related'],
  E47: ['SPECIAL_GUARDIANSHIP_RELATIVE', 'Special guardianship, other carer, relative or friend'],
  E48: ['SPECIAL_GUARDIANSHIP_UNRELATED', 'Special guardianship, other carer, not related'],
  E5: ['INDEPENDENT_SUPPORTED', 'Independent living with support'],
  E6: ['INDEPENDENT_UNSUPPORTED', 'Independent living without support'],
  E7: ['ADULT_RESIDENTIAL_CARE', 'Adult residential care'],
  E8: ['OTHER', 'Another reason'],
  E9: ['CUSTODY', 'Sentenced to custody'],
  E14: ['REMAND_ENDED', 'Accommodation on remand ended'],
  E15: ['AGE_ASSESSED_ADULT', 'Age assessed as 18 or over'],
  E16: ['MOVED_ABROAD', 'Moved abroad'],
  E17: ['ADULT_REMAINED_WITH_CARERS', 'Turned 18 and remained with carers'],
});
