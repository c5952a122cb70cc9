import { Kind, visit, type ASTNode, type DocumentNode } from 'graphql';
import type { Finding } from '../check/Tally';
import { mentionedItems } from '../graph/mentionedItems';
import type { Request } from '../operations/Request';

/** Each try is a request. */
const MOST_TRIES = 80;

/** The same operation with fewer parts, as long as the same is found wrong with it. */
export async function shrink(
  request: Request,
  found: Finding,
  judge: (asked: Request) => Promise<Finding[]>,
): Promise<Request> {
  let smallest = request;
  let tries = 0;
  for (let at = 0; tries < MOST_TRIES;) {
    const document = without(smallest.document, at);
    if (!document) return smallest;
    tries += 1;
    if (isEmpty(document)) {
      at += 1;
      continue;
    }
    const asked = { ...request, document, mentioned: mentionedItems(document, request.variables) };
    const isSame = (await judge(asked)).some(
      ({ wrong, item, child }) => wrong === found.wrong && item === found.item && child === found.child,
    );
    if (isSame) smallest = asked;
    else at += 1;
  }
  return smallest;
}

const isEmpty = ({ definitions }: DocumentNode): boolean =>
  definitions.some((node) => 'selectionSet' in node && node.selectionSet?.selections.length === 0);

const isPart = ({ kind }: ASTNode): boolean =>
  kind === Kind.FIELD || kind === Kind.INLINE_FRAGMENT || kind === Kind.FRAGMENT_SPREAD;

/** Without its part at this place, and what nothing uses any more; undefined when there is no such part. */
function without(document: DocumentNode, at: number): DocumentNode | undefined {
  let number = -1;
  let isFound = false;
  const smaller = visit(document, {
    enter(node) {
      if (!isPart(node) || ++number !== at) return undefined;
      isFound = true;
      return null;
    },
  });
  return isFound ? withoutUnused(withoutEmpty(smaller)) : undefined;
}

/** A selection of nothing takes its field along. */
const withoutEmpty = (document: DocumentNode): DocumentNode =>
  visit(document, {
    leave: (node) =>
      isPart(node) && 'selectionSet' in node && node.selectionSet?.selections.length === 0 ? null : undefined,
  });

/** Twice: what an unused fragment used is unused then too. */
const withoutUnused = (document: DocumentNode): DocumentNode => withoutUnusedOnce(withoutUnusedOnce(document));

function withoutUnusedOnce(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(`...${name.value}`),
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
  });
  return visit(document, {
    FragmentDefinition: ({ name }) => (used.has(`...${name.value}`) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
  });
}
