/** What a code means: its HTTP status, its words, and what the reader can do. The same rows stand in `docs/errors.md`. */
export interface CatalogueEntry {
  /** The HTTP status when this is the answer to a whole request. */
  readonly status: number;
  /** Whether it ends the whole request; else it stands beside the data under its own path, and the status is 200. */
  readonly wholeRequest: boolean;
  /** What the caller reads unless the place of the error knows better words. Never names a person, host or value. */
  readonly message: string;
  readonly howToSolve: string;
}

/** Every code that can leave the hub. A test fails when this and `docs/errors.md` disagree. */
export const errorCatalogue = {
  UNAUTHENTICATED: {
    status: 401,
    wholeRequest: true,
    message: 'You are not signed in, or your sign-in is no longer valid.',
    howToSolve: 'Sign in again. A program sends a fresh bearer token.',
  },
  FORBIDDEN: {
    status: 403,
    wholeRequest: false,
    message: 'The data-sharing agreement does not give you this for your purpose.',
    howToSolve:
      '`{ agreement { items { item inWords } } }` says why not; find the items under `extensions.items`, if there are any.',
  },
  NOT_FOUND: {
    status: 404,
    wholeRequest: false,
    message: 'There is no such record among those that you may see.',
    howToSolve: 'Check the id. A record outside your scope is answered in the same way as one that does not exist.',
  },
  BAD_USER_INPUT: {
    status: 400,
    wholeRequest: false,
    message: 'An input value cannot be used.',
    howToSolve: 'Correct the named input and send it again.',
  },
  CONFLICT: {
    status: 409,
    wholeRequest: false,
    message: 'Somebody else changed this record since you read it. Nothing was saved.',
    howToSolve: 'Read the record again, look at what changed, and send your change with the new version.',
  },
  QUERY_TOO_EXPENSIVE: {
    status: 400,
    wholeRequest: true,
    message: 'The query asks for more than one request may.',
    howToSolve:
      'Ask for fewer fields, less depth or smaller pages; the message names the limit and by how much it was passed.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    wholeRequest: true,
    message: 'You have asked for this too often.',
    howToSolve:
      'Wait as long as `Retry-After` or the message says, or close what it names. A program that needs more asks whoever runs the hub.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    wholeRequest: false,
    message: 'An agency could not answer.',
    howToSolve: 'Its part of the answer is empty; this does not mean that nothing is recorded. Try again later.',
  },
  POLICY_UNAVAILABLE: {
    status: 503,
    wholeRequest: true,
    message: 'Whether you may see this could not be decided, so it is withheld.',
    howToSolve: 'Try again later. If it lasts, tell whoever runs the hub: a rule or its database has failed.',
  },
  AUDIT_UNAVAILABLE: {
    status: 503,
    wholeRequest: true,
    message: 'This look could not be recorded, so nothing is shown.',
    howToSolve: 'Try again later. If it lasts, tell whoever runs the hub: the audit database cannot be written.',
  },
  TRUSTED_DOCUMENT_UNKNOWN: {
    status: 404,
    wholeRequest: true,
    message: 'This hub has no trusted document with that hash.',
    howToSolve:
      "Send the SHA-256 of the document's whole file, in hexadecimal. Only whoever runs the hub adds documents; none that a client sends is remembered.",
  },
  FREE_COMPOSITION_NOT_GRANTED: {
    status: 403,
    wholeRequest: true,
    message:
      'The data-sharing agreement does not let your role compose queries of its own; it may send trusted documents.',
    howToSolve:
      'Send the hash of a trusted document as `documentId`, with its variables. Ask whoever runs the hub to add a document that you miss.',
  },
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    wholeRequest: true,
    message: 'The query is not valid GraphQL.',
    howToSolve: 'Correct the syntax at the place that the error names.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    wholeRequest: true,
    message: 'The query does not fit the schema of your role.',
    howToSolve: "Use the fields of your role's schema, as the explorer shows it.",
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    wholeRequest: true,
    message: 'It is not clear which operation of the document to run.',
    howToSolve: 'Send one operation, or its name as `operationName`.',
  },
  OPERATION_NOT_PLANNED: {
    status: 400,
    wholeRequest: true,
    message: 'This operation cannot be planned.',
    howToSolve: 'Ask it in another way: with fewer fragments and aliases, or as two operations.',
  },
  BAD_REQUEST: {
    status: 400,
    wholeRequest: true,
    message: 'The request is not a GraphQL request.',
    howToSolve:
      'Send one JSON object with `query` or `documentId`, and if you need them `variables` and `operationName`. Lists of requests are refused.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    wholeRequest: true,
    message: 'Only POST is accepted here.',
    howToSolve: 'Send queries and mutations by POST.',
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    wholeRequest: true,
    message: 'The request body is too large.',
    howToSolve: 'Send a shorter query or fewer variables.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    wholeRequest: true,
    message: 'Only application/json in UTF-8 is accepted here.',
    howToSolve: 'Send `content-type: application/json`.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    wholeRequest: false,
    message: 'Something went wrong inside the hub.',
    howToSolve: 'Try again. If it lasts, give whoever runs the hub the request id; the details stand in its log.',
  },
} as const satisfies Record<string, CatalogueEntry>;

/** A code of the catalogue, as clients find it under `extensions.code`. */
export type HubErrorCode = keyof typeof errorCatalogue;
