/** How one child stands to one caller, as the world was laid out. */
export interface Standing {
  /** By the role's relationship, today. */
  readonly isRelated: boolean;
  readonly isRestricted: boolean;
  readonly isAdult: boolean;
  readonly isUnder13: boolean;
  /** A care leaver of the authority for whose cohort the caller works. */
  readonly isLeaverOfTheCohort: boolean;
  /** Whether permissions of every kind to every agency, named grants to the caller, and releases are on record. */
  readonly isOpened: Readonly<Record<'permission' | 'grant' | 'release', boolean>>;
}
