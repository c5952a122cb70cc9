import { hubError } from '@hub/platform';
import { Kind, visit, type ArgumentNode, type DocumentNode } from 'graphql';
import type { Limits } from './Limits';
import { inWords } from './refuse';

/** Arguments that say how many items to answer: those of the cursor connections specification, and `limit`. */
export const PAGE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'last', 'limit']);

/** Refuses page sizes that stand in the document. @throws HubError QUERY_TOO_EXPENSIVE */
export function limitPageSizes(document: DocumentNode, { pageSize }: Limits): void {
  visitPageArguments(document, ({ name, value }) => {
    if (value.kind === Kind.INT) limitPageSize(name.value, Number(value.value), pageSize);
  });
}

/** Names of the variables that say how many items to answer; their values are checked when they are known. */
export function pageSizeVariables(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visitPageArguments(document, ({ value }) => {
    if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  });
  return names;
}

/** @throws HubError QUERY_TOO_EXPENSIVE */
export function limitPageSize(name: string, asked: unknown, pageSize: number): void {
  if (typeof asked !== 'number' || asked <= pageSize) return;
  throw hubError('QUERY_TOO_EXPENSIVE', {
    message: `"${name}" asks for ${inWords(asked)} items, ${inWords(asked - pageSize)} more than a page may have (${inWords(pageSize)}).`,
  });
}

const visitPageArguments = (document: DocumentNode, see: (argument: ArgumentNode) => void): void => {
  visit(document, {
    Argument(argument) {
      if (PAGE_ARGUMENTS.has(argument.name.value)) see(argument);
    },
  });
};
