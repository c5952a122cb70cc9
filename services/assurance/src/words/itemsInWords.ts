import type { Agreement, Category } from '@hub/schema';

/** What leaf categories hold, as the agreement says it, each once; keys and containers say nothing to anybody. */
export const itemsInWords = ({ leaves }: Agreement, categories: readonly Category[]): string[] =>
  Object.entries(leaves)
    .filter(([category]) => category !== 'structure' && categories.includes(category))
    .map(([, { holds }]) => holds);
