/** A synthetic population for trying out and for tests: the same children, told to each agency in its own part. */
export interface Population {
  authority: { code: string; name: string };
  professionals: SyntheticProfessional[];
  children: SyntheticChild[];
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
  givenName: string;
  familyName: string;
  dateOfBirth: string;
  sex: 'M' | 'F';
  ethnicity: string;
  enteredCareOn: string;
  endedCareOn: string | null;
  episodes: SyntheticEpisode[];
  reviews: { heldOn: string; participation: string }[];
  /** From the range 999 000 0000 on, which is never issued. */
  nhsNumber: string;
  relationships: SyntheticRelationship[];
  /** A restricted record: taken out of every scope, in every agency. */
  restricted: boolean;
  assessments: SyntheticAssessment[];
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
