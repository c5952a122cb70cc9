/** One child of the world that the matrix is tried on. Everything is on record of every one of them. */
export interface WorldChild {
  /** What the child is there for, as differences name it. */
  readonly name: string;
  readonly id: string;
  readonly dateOfBirth: string;
  readonly familyName: string;
  /** `IN`: related to every role today. `ENDED`: until yesterday. `OUT`: never, and of another authority. */
  readonly relation: 'IN' | 'ENDED' | 'OUT';
  readonly isRestricted: boolean;
  readonly isAdult: boolean;
  readonly isUnder13: boolean;
  /** Whether permissions to every agency are on record, named grants to every persona, and releases of every part. */
  readonly isOpened: Readonly<Record<'permission' | 'grant' | 'release', boolean>>;
}
