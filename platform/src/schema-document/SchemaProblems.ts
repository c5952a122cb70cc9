/** Everything that is wrong with a schema, each by name: the build stops, and the author sees all of it at once. */
export class SchemaProblems extends Error {
  constructor(
    readonly of: string,
    readonly problems: readonly string[],
  ) {
    super(`${of} cannot be built:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
    this.name = 'SchemaProblems';
  }
}
