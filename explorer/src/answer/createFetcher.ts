import type { Fetcher, FetcherReturnType } from '@graphiql/toolkit';
import type { Answer } from './Answer';
import { askGraph } from './askGraph';

/** GraphiQL's name for the question after the schema; its answer is not one that the person asked for. */
const INTROSPECTION = 'IntrospectionQuery';

/** How GraphiQL asks the hub. `onAnswer` hears of every answer that the person asked for, and of every failure. */
export function createFetcher(onAnswer: (answer: Answer) => void): Fetcher {
  return async ({ query, operationName, variables }) => {
    const answer = await askGraph({ query, operationName, variables });
    if (operationName !== INTROSPECTION || answer.errors?.length) onAnswer(answer);
    return answer as FetcherReturnType;
  };
}
