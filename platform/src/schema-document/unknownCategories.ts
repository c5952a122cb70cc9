import type { Agreement, Category } from '@hub/schema';

/** A category that the agreement does not name is a spelling mistake: nobody could ever see the field. */
export const unknownCategories = (categories: ReadonlyMap<string, Category>, { leaves }: Agreement): string[] =>
  [...categories]
    .filter(([, category]) => !Object.hasOwn(leaves, category))
    .map(([coordinate, category]) => `${coordinate} has the category ${category}, which the agreement does not know.`);
