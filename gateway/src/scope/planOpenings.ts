import { concernsOnePerson, keeperOf, type CallerIdentity, type Policy, type SubgraphName } from '@hub/platform';
import type { Category, OpenedChildren, Opening } from '@hub/schema';
import type { Reached } from './findReached';

/** Children whom a category could be opened for, and all that must be on record for that. */
export interface Candidates {
  readonly category: Category;
  readonly needs: readonly Opening[];
  readonly children: readonly string[];
}

/** What one agency is asked in one go. */
export interface OpeningsFrom {
  readonly keeper: SubgraphName;
  readonly by: Opening;
  readonly categories: ReadonlySet<Category>;
  readonly children: ReadonlySet<string>;
}

/**
 * Who of the related children is out of reach for want of something on record: in the categories that the operation
 * touches and the agreement gives the role for this purpose. Of nobody else is anything ever asked.
 */
export function findCandidates(
  policy: Policy,
  { role, purpose }: CallerIdentity,
  categories: ReadonlySet<Category>,
  reached: Reached,
): Candidates[] {
  const minors = new Set(reached.restrictedMinors);
  const restrictedMinors = reached.restricted.filter((child) => minors.has(child));
  const restrictedAdults = reached.restricted.filter((child) => !minors.has(child));
  return [...categories].flatMap((category) => {
    const leaf = policy.agreement.leaves[category];
    const ofMinors = policy.needs(role, purpose, category, 'minors');
    const ofAdults = policy.needs(role, purpose, category, 'adults');
    if (category === 'structure' || !leaf || !concernsOnePerson(leaf) || !ofMinors || !ofAdults) return [];
    const leavers = reached.leaverCategories.includes(category) ? reached.leavers : [];
    return [
      { category, needs: ofMinors, children: reached.minors },
      { category, needs: ofAdults, children: reached.adults },
      { category, needs: union(['GRANT'], ofMinors), children: restrictedMinors },
      // Adults, and whose age nobody told: the narrower rule holds.
      { category, needs: union(['GRANT'], ofAdults), children: restrictedAdults },
      { category, needs: union(['PERMISSION'], ofAdults), children: leavers },
    ].filter(({ needs, children }) => needs.length > 0 && children.length > 0);
  });
}

const union = (some: readonly Opening[], others: readonly Opening[]): Opening[] => [...new Set([...some, ...others])];

/** One question for each agency and kind of opening, whatever the number of categories and children. */
export function questionsFor(candidates: readonly Candidates[], policy: Policy): OpeningsFrom[] {
  const questions = new Map<
    string,
    { keeper: SubgraphName; by: Opening; categories: Set<Category>; children: Set<string> }
  >();
  for (const { category, needs, children } of candidates)
    for (const by of needs) {
      const keeper = keeperOf(by, category, policy.agreement);
      const key = `${by} ${keeper}`;
      const question = questions.get(key) ?? { keeper, by, categories: new Set(), children: new Set() };
      questions.set(key, question);
      question.categories.add(category);
      for (const child of children) question.children.add(child);
    }
  return [...questions.values()];
}

/** The candidates for whom everything that is needed was answered; an answer about anybody else counts for nothing. */
export function openedBy(
  candidates: readonly Candidates[],
  isOpen: (by: Opening, category: Category, child: string) => boolean,
): OpenedChildren {
  const opened: OpenedChildren = {};
  for (const { category, needs, children } of candidates) {
    const open = children.filter((child) => needs.every((by) => isOpen(by, category, child)));
    if (open.length > 0) opened[category] = [...(opened[category] ?? []), ...open];
  }
  return opened;
}
