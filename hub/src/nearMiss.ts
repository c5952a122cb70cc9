import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';

/** " Did you mean …?", whatever capitals were typed; nothing where no name is near. */
export function nearMiss(typed: string, names: readonly string[]): string {
  const byLower = new Map(names.map((name) => [name.toLowerCase(), name]));
  return didYouMean(suggestionList(typed.toLowerCase(), [...byLower.keys()]).map((name) => byLower.get(name)!));
}
