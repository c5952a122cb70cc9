import type { SubgraphName } from '@hub/platform';

/** One answer of a live list. */
export interface LiveAnswer {
  /** The status that it would have had as an answer to a plain request. */
  readonly status: number;
  /** The execution result as JSON text. */
  readonly text: string;
  /** Who was asked for it. */
  readonly tookPart: ReadonlySet<SubgraphName>;
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** The answer without its receipt, which is another for every look. */
export function contentOf({ text }: LiveAnswer): string {
  const { data, errors } = JSON.parse(text) as Result;
  return JSON.stringify([data, errors]);
}

/** Whether it would be the same for ever: what the reader may not see, or nobody can answer. */
export function isLast({ status, text }: LiveAnswer): boolean {
  if (status >= 400 && status < 500) return true;
  const { data, errors = [] } = JSON.parse(text) as Result;
  const isRefused = errors.some(({ extensions }) => REFUSALS.has(extensions?.code ?? ''));
  return isRefused && Object.values(data ?? {}).every((value) => value === null);
}

const REFUSALS: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
