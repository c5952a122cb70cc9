/** One line of golden-matrix.csv. A cell is '', R, W, G or GW. */
export interface GoldenRole {
  readonly role: string;
  readonly agency: string;
  readonly relationship: string;
  readonly purposes: readonly string[];
  readonly cells: Readonly<Record<string, string>>;
}

/** One line of golden-leaves.csv. */
export interface GoldenLeaf {
  readonly leaf: string;
  readonly owner: string;
  /** Undefined: every purpose. */
  readonly purposes: readonly string[] | undefined;
  readonly adultNeedsPermission: boolean;
  /** '' for what holds nothing of one person. */
  readonly releaseToSelf: string;
  readonly under13: boolean;
}

/** What was signed, as the two files say it. Nothing here comes from the agreement that the hub is made from. */
export interface Golden {
  readonly roles: ReadonlyMap<string, GoldenRole>;
  readonly leaves: ReadonlyMap<string, GoldenLeaf>;
}
