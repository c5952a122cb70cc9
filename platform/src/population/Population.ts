/** A synthetic population for trying out and for tests: the same children, told to each agency in its own part. */
export interface Population {
  /** Whose children these are; `code` is the DfE's, such as 816. */
  authorities: SyntheticAuthority[];
  professionals: SyntheticProfessional[];
  children: SyntheticChild[];
}

export interface SyntheticAuthority {
  code: string;
  name: string;
}

export interface SyntheticProfessional {
  /** As the identity provider names them. */
  subject: string;
  name: string;
  jobTitle: string;
  team: string;
  telephone: string;
}

/** All dates are ISO `yyyy-mm-dd`; codes are those of the SSDA903 return. */
export interface SyntheticChild {
  id: string;
  localId: string;
  /** The corporate parent, by the DfE's code: one of the population's authorities. */
  authorityCode: string;
  givenName: string;
  familyName: string;
  dateOfBirth: string;
  sex: 'M' | 'F';
  ethnicity: string;
  /** Came to this country alone and asks for asylum: looked after without a parent's order, aged 14 or more. */
  unaccompanied: boolean;
  enteredCareOn: string;
  endedCareOn: string | null;
  episodes: SyntheticEpisode[];
  /** Of a care leaver of 17 or more, how they were around their last birthday; null of whoever is looked after. */
  leaver: SyntheticLeaver | null;
  reviews: { heldOn: string; participation: string }[];
  /** From the range 999 000 0000 on, which is never issued. */
  nhsNumber: string;
  relationships: SyntheticRelationship[];
  /** A restricted record: taken out of every scope, in every agency. */
  restricted: boolean;
  assessments: SyntheticAssessment[];
}

/** As the SSDA903 return asks it of care leavers (its table OC3). */
export interface SyntheticLeaver {
  inTouch: 'YES' | 'NO' | 'REFU' | 'NREQ' | 'RHOM';
  /** F1, P1, F2, P2, F4, P4, F5, P5 (in education, employment or training), G4, G5, G6 (not), or null: not known. */
  activity: string | null;
  /** A code without its suffix: B, C, D, E, K, S, T, U, V, W, X, Y, Z; R or null: not known. */
  accommodation: string | null;
  suitable: boolean | null;
}

export interface SyntheticEpisode {
  startedOn: string;
  reasonForEpisode: string;
  legalStatus: string;
  categoryOfNeed: string;
  placementType: string;
  provider: string;
  postcode: string;
  endedOn: string | null;
  reasonEnded: string | null;
  reasonForChange: string | null;
}

/** `kind` is a relationship of the agreement: caseload, reviews, placedWithMe, registeredPatients, self, … */
export interface SyntheticRelationship {
  subject: string;
  kind: string;
  startedOn: string;
  endedOn: string | null;
}

export interface SyntheticAssessment {
  id: string;
  kind: 'INITIAL' | 'REVIEW';
  dueOn: string;
  status: 'REQUESTED' | 'BOOKED' | 'COMPLETED' | 'DECLINED' | 'DID_NOT_ATTEND' | 'CANCELLED';
  completedOn: string | null;
  practitionerType: 'REGISTERED_MEDICAL_PRACTITIONER' | 'REGISTERED_NURSE' | 'REGISTERED_MIDWIFE' | null;
  version: number;
}
