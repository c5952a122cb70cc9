import type { Agreement, Category } from '@hub/schema';
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';

/** A category that the agreement does not name is a spelling mistake: nobody could ever see the field. */
export const unknownCategories = (categories: ReadonlyMap<string, Category>, { leaves }: Agreement): string[] =>
  [...categories]
    .filter(([, category]) => !Object.hasOwn(leaves, category))
    .map(
      ([coordinate, category]) =>
        `${coordinate} has the category ${category}, which the agreement does not know.` +
        `${didYouMean(suggestionList(category, Object.keys(leaves)))} A new item is agreed on and signed first.`,
    );
