import { LRUCache } from 'lru-cache';

/** How much text of scopes is kept, in characters: a hundred callers of 300 children. */
const KEPT_CHARACTERS = 2 ** 20;

/**
 * Reads texts of scopes, and remembers what each exact text means; what is none is read anew. A scope of 300 ids takes longer
 * to check than the rest of a request takes to run, and the same caller mostly has the same one. Nobody reaches anybody by
 * that, for the text has to come again, from whom it came before, with each request.
 */
export function rememberTexts<Meaning extends object | undefined>(
  read: (text: string) => Meaning,
): (text: string) => Meaning {
  const known = new LRUCache<string, NonNullable<Meaning>>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => text.length,
  });
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const meaning = read(text);
    if (meaning) known.set(text, meaning);
    return meaning;
  };
}
