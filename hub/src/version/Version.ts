/** What the agencies signed, in one state: as it lies in a folder, or as a git revision has it. */
export interface Version {
  /** As whoever typed it called it. */
  readonly name: string;
  /** A file below `schema/`; undefined where there is none. */
  read(path: string): string | undefined;
  /** The names of the files in a folder below `schema/`. */
  list(folder: string): string[];
}
