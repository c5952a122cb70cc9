import type { z } from 'zod';

/** Thrown when a process cannot start with its settings; `problems` holds every sentence, not only the first. */
export class InvalidConfig extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be used:\n- ${problems.join('\n- ')}`);
    this.name = 'InvalidConfig';
  }
}

/**
 * Reads the settings of a process once. A variable that is set to nothing counts as not set. The values themselves are
 * never printed: a setting may be a password. @throws InvalidConfig with all problems at once.
 */
export function readConfig<T>(shape: z.ZodType<T>, env: Readonly<Record<string, string | undefined>>): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = shape.safeParse(given);
  if (result.success) return result.data;
  throw new InvalidConfig(result.error.issues.map((issue) => sentence(issue, given)));
}

function sentence(issue: z.core.$ZodIssue, given: Record<string, unknown>): string {
  const name = issue.path.join('.');
  if (name === '') return `${issue.message}.`.replace(/\.\.$/, '.');
  const words = issue.path[0] !== undefined && issue.path[0] in given ? issue.message : 'it is not set';
  return `${name}: ${lowerFirst(words).replace(/\.$/, '')}.`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
