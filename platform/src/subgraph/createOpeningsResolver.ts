import { openingsQuestionShape, type Agreement, type Category, type Opening } from '@hub/schema';
import { subgraphNameOf, type SubgraphName, type TokenVerifier } from '../caller';
import { hubError } from '../errors';
import type { Policy } from '../policy/Policy';
import { readBody } from './execute/readBody';
import type { Subgraph } from './Subgraph';
import type { SubgraphDefinition } from './SubgraphDefinition';

/** The subgraph that keeps openings of this kind; a release is kept by whoever owns the leaf. */
export function keeperOf(by: Opening, category: Category, { rules, leaves }: Agreement): SubgraphName {
  const keeper = { PERMISSION: rules.permissionsKeptBy, GRANT: rules.grantsKeptBy, RELEASE: leaves[category]?.owner }[
    by
  ];
  return subgraphNameOf(keeper ?? '');
}

/**
 * Tells whom an opening opens to the caller, for categories of which the agreement gives the role something, where
 * it says that this agency keeps such openings. An answer about anything that was not asked is dropped.
 */
export function createOpeningsResolver(
  { name, resolveOpenings }: Pick<SubgraphDefinition, 'name' | 'resolveOpenings'>,
  { agreement, needs }: Policy,
  verifier: TokenVerifier,
): Subgraph['resolveOpenings'] {
  return async (body, token) => {
    const { sub: subject, role, purpose } = verifier.verify(token, body);
    const { by, categories, children } = readBody(openingsQuestionShape, body);
    const mayAsk = (category: Category) =>
      needs(role, purpose, category, 'adults') !== undefined && keeperOf(by, category, agreement) === name;
    if (!resolveOpenings || !categories.every(mayAsk)) throw hubError('FORBIDDEN');
    const opened = await resolveOpenings({ by, subject, role, purpose, categories, children });
    const asked = new Set(children);
    const within = (category: Category) => (opened[category] ?? []).filter((child) => asked.has(child));
    return { opened: Object.fromEntries(categories.map((category) => [category, within(category)])) };
  };
}
