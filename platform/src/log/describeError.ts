/** An error as it may be logged: its class, its code and where it happened, without its message or its values. */
export interface LoggedError {
  type: string;
  code?: string;
  stack: string[];
}

export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const code = (error as { code?: unknown }).code;
  return {
    type: error.constructor.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: (error.stack ?? '').split('\n').filter(isFrame).map(trim).slice(0, 12),
  };
}

/** Message lines come first in a stack and may hold anything; frames all begin so. */
const isFrame = (line: string): boolean => /^ {4}at /.test(line);
const trim = (line: string): string => line.trim();
