import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { countDuplicates } from './countDuplicates';
import { countTokens } from './countTokens';
import { LIMITS, type Limits } from './Limits';
import { countDirectives, measureDocument } from './measureDocument';
import { limitPageSizes } from './pageSizes';
import { tooExpensive } from './refuse';

/** Refuses a document that asks for more than one request may. @throws HubError QUERY_TOO_EXPENSIVE */
export type LimitDocument = (text: string) => void;

/** How many documents are remembered, and how long their texts may be together. */
const REMEMBERED = { max: 2000, maxSize: 4_000_000 };

/** The limits do not depend on who asks, so a document that kept them is not measured again. */
export function createDocumentLimit(limits: Limits = LIMITS): LimitDocument {
  const keptThem = new LRUCache<string, true>({ ...REMEMBERED, sizeCalculation: (_, text) => text.length + 1 });
  return (text) => {
    if (keptThem.has(text)) return;
    limitText(text, limits);
    const document = parseOrLeave(text);
    // What cannot be parsed is refused with the place of the mistake, by the stage that parses for the role.
    if (!document) return;
    limitSelections(document, limits);
    limitPageSizes(document, limits);
    keptThem.set(text, true);
  };
}

function limitText(text: string, limits: Limits): void {
  if (text.length > limits.characters) throw tooExpensive('characters', text.length, limits.characters);
  const { tokens, nesting } = countOrLeave(text);
  if (tokens > limits.tokens) throw tooExpensive('tokens', tokens, limits.tokens);
  if (nesting > limits.nesting) throw tooExpensive('levels of brackets', nesting, limits.nesting);
}

function limitSelections(document: DocumentNode, limits: Limits): void {
  const { depth, fields, aliases, introspectionLists } = measureDocument(document);
  if (depth > limits.depth) throw tooExpensive('levels of fields', depth, limits.depth);
  if (aliases > limits.aliases) throw tooExpensive('aliases', aliases, limits.aliases);
  if (fields > limits.fields) throw tooExpensive('fields', fields, limits.fields);
  const duplicates = countDuplicates(document);
  if (duplicates > limits.duplicates) throw tooExpensive('repeated fields', duplicates, limits.duplicates);
  const directives = countDirectives(document);
  if (directives > limits.directives) throw tooExpensive('directives', directives, limits.directives);
  if (introspectionLists > limits.introspectionLists)
    throw tooExpensive('levels of lists of the schema itself', introspectionLists, limits.introspectionLists);
}

function countOrLeave(text: string): ReturnType<typeof countTokens> {
  try {
    return countTokens(text);
  } catch {
    return { tokens: 0, nesting: 0 };
  }
}

function parseOrLeave(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined;
  }
}
