/** One field of an operation, with what is selected within it. */
export interface Selected {
  /** The key of the answer. */
  readonly key: string;
  /** Such as `CareStatus.lookedAfter`. */
  readonly coordinate: string;
  readonly text: string;
  readonly fields: readonly Selected[];
  /** The type that the field stands in a fragment of; undefined outside unions. */
  readonly on?: string;
}
