/** What a code means to somebody who is not a programmer, and what to do next. */
export interface ErrorSentence {
  readonly sentence: string;
  readonly nextStep: string;
}

/** Every code of docs/errors.md, and the two that only the explorer itself gives. */
export const ERROR_SENTENCES: Record<string, ErrorSentence> = {
  UNAUTHENTICATED: {
    sentence: 'You are not signed in, or your session has ended.',
    nextStep: 'Sign in again. What you typed is lost when the page reloads, so copy it first.',
  },
  FORBIDDEN: {
    sentence: 'The data-sharing agreement does not allow this for your role and purpose.',
    nextStep:
      'Check the purpose that you act for, at the top of the page, or leave this part out. Some parts open only with the young person’s permission, or with a grant of the Caldicott guardian.',
  },
  NOT_FOUND: {
    sentence: 'There is no such record among those that you may see.',
    nextStep: 'Check the identifier. If the child should be on your list, ask the agency that allocates it.',
  },
  BAD_USER_INPUT: {
    sentence: 'A value in the query or its variables is not acceptable.',
    nextStep: 'Correct the value that the answer names, and run it again.',
  },
  CONFLICT: {
    sentence: 'Somebody changed this record after you read it. Nothing was overwritten.',
    nextStep: 'Read the record again and repeat your change with the new version.',
  },
  TOO_MANY_REQUESTS: {
    sentence: 'You have asked for this too often.',
    nextStep: 'Wait a while before you try again; the answer says until when, or what to close first.',
  },
  QUERY_TOO_EXPENSIVE: {
    sentence: 'The query asks for too much at once.',
    nextStep: 'Ask for fewer records (first), fewer parts, or run it as several queries.',
  },
  TRUSTED_DOCUMENT_UNKNOWN: {
    sentence: 'The hub does not know the query that was named.',
    nextStep: 'Choose one of the examples again; a query that is newer than the hub must first be added to it.',
  },
  FREE_COMPOSITION_NOT_GRANTED: {
    sentence: 'Your role may ask the queries that were agreed upon, and none of its own.',
    nextStep:
      'Ask whoever runs the hub to add a query that you miss, or your data protection officer to change the agreement.',
  },
  SUBGRAPH_UNAVAILABLE: {
    sentence:
      'An agency’s service did not answer, so its part is missing. Missing does not mean that nothing is recorded.',
    nextStep: 'Try again in a few minutes. The other parts of the answer are complete.',
  },
  POLICY_UNAVAILABLE: {
    sentence: 'The hub could not check whether you may see this, so it shows nothing.',
    nextStep: 'Try again in a few minutes. If it goes on, tell the hub’s administrator.',
  },
  AUDIT_UNAVAILABLE: {
    sentence: 'The hub could not record this look, so it gave nothing away.',
    nextStep: 'Try again in a few minutes. If it goes on, tell the hub’s administrator.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    sentence: 'The query asks for something that your role’s graph does not have.',
    nextStep: 'Look for underlined words in the editor. Documentation, at the left, lists what you may ask for.',
  },
  GRAPHQL_PARSE_FAILED: {
    sentence: 'The query is not written correctly.',
    nextStep: 'Look for the underlined place in the editor: often a bracket or a quotation mark is missing.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    sentence: 'It is not clear which of the queries in this tab is meant.',
    nextStep: 'Give each query a name, and choose one when you press Run.',
  },
  OPERATION_NOT_PLANNED: {
    sentence: 'The hub found no way to answer this query.',
    nextStep: 'Write it with fewer fragments and aliases, or ask it as two queries.',
  },
  BAD_REQUEST: {
    sentence: 'The hub could not read the request.',
    nextStep: 'Check that the variables are a JSON object, and run the query again.',
  },
  METHOD_NOT_ALLOWED: {
    sentence: 'The hub answers queries only when they are sent by POST.',
    nextStep: 'Reload the page and run the query again.',
  },
  PAYLOAD_TOO_LARGE: {
    sentence: 'The query with its variables is too long.',
    nextStep: 'Shorten it, or run it as several queries.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    sentence: 'The hub accepts queries only as JSON.',
    nextStep: 'Reload the page and run the query again.',
  },
  INTERNAL_SERVER_ERROR: {
    sentence: 'Something went wrong inside the hub.',
    nextStep: 'Try again. If it goes on, tell the hub’s administrator the time and what you did.',
  },
  HUB_UNREACHABLE: {
    sentence: 'The hub did not answer.',
    nextStep: 'Check your connection and run the query again.',
  },
  ANSWER_UNREADABLE: {
    sentence: 'The hub’s answer could not be read.',
    nextStep: 'Reload the page and try again. If it goes on, tell the hub’s administrator.',
  },
};
