import type { Answer } from './Answer';

/** What a query needs to be sent. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: unknown;
}

const failed = (code: string, message: string): Answer => ({ errors: [{ message, extensions: { code } }] });

/**
 * Asks the hub's graph as the person signed in. Only JSON is sent: the gateway refuses other content types, which is
 * what stops another site's form from acting with this session's cookie. Never throws: a failure is an answer too.
 */
export async function askGraph(question: Question): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      credentials: 'same-origin',
      cache: 'no-store',
      body: JSON.stringify(question),
    });
  } catch {
    return failed('HUB_UNREACHABLE', 'The hub did not answer.');
  }
  try {
    return (await response.json()) as Answer;
  } catch {
    return failed(
      'ANSWER_UNREADABLE',
      `The hub answered with status ${response.status} and something that is not JSON.`,
    );
  }
}
