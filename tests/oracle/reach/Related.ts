/** Whom somebody is related to today. */
export interface Related {
  readonly minors: ReadonlySet<string>;
  /** Of 18 and over, or of unknown age. */
  readonly adults: ReadonlySet<string>;
  /** Related too, but marked as restricted by somebody. */
  readonly restricted: ReadonlySet<string>;
  /** Care leavers of the caller’s authority: of them some items, by permission. */
  readonly leavers: ReadonlySet<string>;
}
