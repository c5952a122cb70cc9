import { parse } from 'graphql';

/**
 * Cuts a file of examples into one text for each operation, each with the comments above it, so that every example
 * opens in its own tab. A fragment stays with the operation before it.
 */
export function splitOperations(source: string): string[] {
  const operations = parse(source).definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const ends = operations.map((_, index) => endOfExample(source, operations[index + 1]?.loc?.start));
  return ends.map((end, index) => `${source.slice(ends[index - 1] ?? 0, end).trim()}\n`);
}

/** The comments right above the next operation belong to it: step back over them. */
function endOfExample(source: string, nextStart: number | undefined): number {
  if (nextStart === undefined) return source.length;
  const comments = /(?<![^\n])(?:[ \t]*#[^\n]*\n)*$/.exec(source.slice(0, nextStart));
  return comments?.index ?? nextStart;
}
