import { defineCodeSet } from './defineCodeSet';

export const legalStatusCodes = defineCodeSet('LegalStatus', 'The legal basis on which a child is looked after.', {
  C1: ['INTERIM_CARE_ORDER', 'Interim care order'],
  C2: ['FULL_CARE_ORDER', 'Full care order'],
  D1: ['FREEING_ORDER', 'Freeing order granted'],
  E1: ['PLACEMENT_ORDER', 'Placement order granted'],
  V2: ['SECTION_20_SINGLE_PERIOD', 'Single period of accommodation under section 20'],
  V3: ['SHORT_BREAKS_EPISODES_RECORDED', 'Agreed series of short-term breaks, episodes recorded'],
  V4: ['SHORT_BREAKS_AGREEMENT_RECORDED', 'Agreed series of short-term breaks, agreement recorded'],
  L1: ['POLICE_PROTECTION', 'Under police protection, in local authority accommodation'],
  L2: ['EMERGENCY_PROTECTION_ORDER', 'Emergency protection order'],
  L3: ['CHILD_ASSESSMENT_ORDER', 'Child assessment order, in local authority accommodation'],
  J1: ['REMANDED', 'Remanded to local authority or youth detention accommodation'],
  J2: ['PACE_DETENTION', 'In local authority accommodation under the Police and Criminal Evidence Act 1984'],
  J3: ['YOUTH_REHABILITATION_ORDER', 'Youth rehabilitation order with residence or intensive fostering requirement'],
});

export const categoryOfNeedCodes = defineCodeSet(
  'CategoryOfNeed',
  'Why the child needed to be looked after; fixed for the whole period of care.',
  {
    N1: ['ABUSE_OR_NEGLECT', 'Abuse or neglect'],
    N2: ['CHILDS_DISABILITY', 'Child’s disability'],
    N3: ['PARENTAL_ILLNESS_OR_DISABILITY', 'Parental illness or disability'],
    N4: ['FAMILY_IN_ACUTE_STRESS', 'Family in acute stress'],
    N5: ['FAMILY_DYSFUNCTION', 'Family dysfunction'],
    N6: ['SOCIALLY_UNACCEPTABLE_BEHAVIOUR', 'Socially unacceptable behaviour'],
    N7: ['LOW_INCOME', 'Low income'],
    N8: ['ABSENT_PARENTING', 'Absent parenting'],
  },
);

export const reasonForEpisodeCodes = defineCodeSet('ReasonForEpisode', 'What changed when an episode of care began.', {
  S: ['STARTED_TO_BE_LOOKED_AFTER', 'Started to be looked after'],
  L: ['LEGAL_STATUS', 'Change of legal status only'],
  P: ['PLACEMENT_AND_CARER', 'Change of placement and carer only'],
  T: ['PLACEMENT_SAME_CARER', 'Change of placement, same carer'],
  B: ['LEGAL_STATUS_PLACEMENT_AND_CARER', 'Change of legal status, placement and carer'],
  U: ['LEGAL_STATUS_AND_PLACEMENT_SAME_CARER', 'Change of legal status and placement, same carer'],
});
