import type { Purpose, RoleName } from '@hub/schema';

/** Somebody to sign in as while trying the hub out. None of them exists. */
export interface Persona {
  /** Name for `hub token PERSONA`, and the subject that the demo identity provider vouches for. */
  readonly subject: string;
  readonly name: string;
  readonly role: RoleName;
  readonly agency: string;
  /** The purpose that a session starts with; one of the role's list. */
  readonly purpose: Purpose;
  readonly jobTitle: string;
  readonly team: string;
  /** What this person comes to the hub for, in one sentence. */
  readonly about: string;
}

const persona = (
  subject: string,
  name: string,
  role: RoleName,
  agency: string,
  purpose: Purpose,
  [jobTitle, team]: [string, string],
  about: string,
): Persona => ({ subject, name, role, agency, purpose, jobTitle, team, about });

/** One named persona, or more, for each role of the agreement that signs in. */
// prettier-ignore
export const PERSONAS: readonly Persona[] = [
  persona('nurse', 'Nia Okafor', 'LOOKED_AFTER_NURSE', 'health', 'DIRECT_CARE', ['Looked-after children nurse', 'Children in care health'], 'Works the list of due and overdue health assessments and updates their status.'),
  persona('second-nurse', 'Sam Whitaker', 'LOOKED_AFTER_NURSE', 'health', 'DIRECT_CARE', ['Looked-after children nurse', 'Children in care health'], 'Shares the first nurse’s list; try both at once to see a conflict.'),
  persona('doctor', 'Dr Priya Raman', 'DESIGNATED_DOCTOR', 'health', 'DIRECT_CARE', ['Designated doctor', 'Children in care health'], 'Carries out initial health assessments.'),
  persona('health-administrator', 'Lee Hartley', 'HEALTH_ADMINISTRATOR', 'health', 'DIRECT_CARE', ['Health administrator', 'Children in care health'], 'Books assessments; sees no legal status.'),
  persona('camhs', 'Dr Tomasz Nowak', 'CAMHS_PRACTITIONER', 'health', 'DIRECT_CARE', ['CAMHS practitioner', 'CAMHS'], 'Sees the children whose referral the service accepted.'),
  persona('social-worker', 'Aisha Khan', 'SOCIAL_WORKER', 'social care', 'STATUTORY_DUTY', ['Social worker', 'Looked after team A'], 'Sees the whole picture of the children on her caseload.'),
  persona('other-social-worker', 'Ben Carter', 'SOCIAL_WORKER', 'social care', 'STATUTORY_DUTY', ['Social worker', 'Looked after team B'], 'Has another caseload: the first one’s children do not exist for him.'),
  persona('team-manager', 'Grace Bell', 'TEAM_MANAGER', 'social care', 'STATUTORY_DUTY', ['Team manager', 'Looked after team A'], 'Allocates the children of team A to its workers, and ends allocations.'),
  persona('supervising-social-worker', 'Owen Pryce', 'SUPERVISING_SOCIAL_WORKER', 'social care', 'STATUTORY_DUTY', ['Supervising social worker', 'Fostering'], 'Supervises foster carers; sees what their placements need.'),
  persona('reviewing-officer', 'Helen Marsh', 'REVIEWING_OFFICER', 'social care', 'STATUTORY_DUTY', ['Independent reviewing officer', 'Reviewing service'], 'Chairs reviews and sees how they were attended.'),
  persona('personal-adviser', 'Jordan Ellis', 'PERSONAL_ADVISER', 'social care', 'STATUTORY_DUTY', ['Personal adviser', 'Leaving care'], 'Supports care leavers to 25.'),
  persona('foster-carer', 'Maria Santos', 'FOSTER_CARER', 'social care', 'DIRECT_CARE', ['Foster carer', 'Fostering'], 'Sees what she needs of the child placed with her today.'),
  persona('youth-justice', 'Callum Reid', 'YOUTH_JUSTICE_WORKER', 'social care', 'STATUTORY_DUTY', ['Youth justice worker', 'Youth justice service'], 'Sees the children on the youth justice caseload.'),
  persona('emergency-duty', 'Rashid Malik', 'EMERGENCY_DUTY_WORKER', 'social care', 'EMERGENCY', ['Emergency duty worker', 'Emergency duty team'], 'At night finds one child by exact match, with a reason that is on record.'),
  persona('advocate', 'Ivy Lambert', 'ADVOCATE', 'advocacy', 'DIRECT_CARE', ['Advocate', 'Independent advocacy'], 'Speaks for the young people who instructed her.'),
  persona('virtual-school-adviser', 'Fatima Rahman', 'VIRTUAL_SCHOOL_ADVISER', 'virtual school', 'STATUTORY_DUTY', ['Virtual school adviser', 'York Virtual School'], 'Finds the pupils whose education plan, attendance or hours need action.'),
  persona('designated-teacher', 'Peter Holroyd', 'DESIGNATED_TEACHER', 'virtual school', 'STATUTORY_DUTY', ['Designated teacher', 'Clifton Bridge Academy'], 'Records the education plans of the pupils on the roll of his school.'),
  persona('housing-officer', 'Gemma Tate', 'HOUSING_OFFICER', 'housing', 'STATUTORY_DUTY', ['Housing options officer', 'Harrogate'], 'Sees the care leavers to whom her district owes a duty, and keeps its published offer.'),
  persona('york-housing-officer', 'Neil Farrow', 'HOUSING_OFFICER', 'housing', 'STATUTORY_DUTY', ['Housing options officer', 'York'], 'Sees the applicants of York; North Yorkshire’s do not exist for him.'),
  persona('district-housing-officer', 'Paula Rigg', 'HOUSING_OFFICER', 'housing', 'STATUTORY_DUTY', ['Housing options officer', 'Alderbeck'], 'Works for one of the seven districts of a made-up county, and sees its applicants only.'),
  persona('other-district-housing-officer', 'Kasim Aziz', 'HOUSING_OFFICER', 'housing', 'STATUTORY_DUTY', ['Housing options officer', 'Brackenthorpe'], 'Works for the district next door: the first one’s applicants do not exist for him.'),
  persona('care-experienced', 'Kayleigh Dunn', 'CARE_EXPERIENCED', 'self', 'DIRECT_CARE', ['Care leaver', ''], 'Reads her own record; what needs review first is withheld.'),
  persona('strategic-lead', 'Margaret Thorne', 'STRATEGIC_LEAD', 'council', 'STATISTICS', ['Assistant director', 'Children’s services'], 'Plans services; has no way to a child.'),
  persona('elected-member', 'Cllr David Osei', 'ELECTED_MEMBER', 'council', 'STATISTICS', ['Lead member', 'Cabinet'], 'Holds the council to its promise; has no way to a child.'),
  persona('board-member', 'Dr Joanna Price', 'BOARD_MEMBER', 'partnership', 'STATISTICS', ['Board member', 'Corporate parenting board'], 'Answers for the actions that she leads.'),
  persona('data-protection-officer', 'Samuel Greene', 'DATA_PROTECTION_OFFICER', 'any', 'ASSURANCE', ['Data protection officer', 'Information governance'], 'Follows who looked at what, and every emergency look.'),
  persona('caldicott-guardian', 'Dr Ruth Ashworth', 'CALDICOTT_GUARDIAN', 'any', 'ASSURANCE', ['Caldicott guardian', 'Information governance'], 'Gives named, dated grants to restricted records, and never reads them.'),
  persona('records-officer', 'Tomos Bevan', 'RECORDS_OFFICER', 'any', 'STATUTORY_DUTY', ['Records officer', 'Information governance'], 'Decides which records are the same person’s.'),
];

/** The persona of that name. */
export const findPersona = (subject: string): Persona | undefined => PERSONAS.find((each) => each.subject === subject);
