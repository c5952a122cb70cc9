/** An object of a subgraph's answer, as parsed. It belongs to the run that fetched it, which merges into it. */
export type JsonObject = Record<string | symbol, unknown>;

/** Whether a value of an answer is an object, and neither null nor a list. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A place in the answer as GraphQL errors name it. */
export type ResponsePath = readonly (string | number)[];
