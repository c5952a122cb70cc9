/** Something of the graph that carries a leaf of the agreement. */
export interface GraphField {
  /** `Child.name`, `Query.child(id:)` or `ChildFilter.name`. */
  readonly coordinate: string;
  readonly leaf: string;
  readonly kind: 'FIELD' | 'ARGUMENT' | 'INPUT_FIELD' | 'ENUM_VALUE';
  readonly service: string;
  /** The named type of what it holds. */
  readonly type: string;
  /** Of an argument or input field: the call is impossible without it. */
  readonly isRequired: boolean;
  /** Whether a mutation, or what is put into one. */
  readonly isWritten: boolean;
  /** Asked by the gateway alone, and in nobody's contract. */
  readonly isInaccessible: boolean;
}
