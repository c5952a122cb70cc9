/** What one request may ask, checked before anything is planned: 400 aliases were seen to hold the planner for 159 ms. */
export interface Limits {
  /** Of the text of the document: what is remembered of a document hangs on its text. */
  readonly characters: number;
  readonly tokens: number;
  /** How deep brackets of any kind may be nested in the text; the parser calls itself for each. */
  readonly nesting: number;
  readonly depth: number;
  /** Fields with fragments written out at each place that uses them. */
  readonly fields: number;
  readonly aliases: number;
  /** How often selections repeat a response key that stands in them already; validation compares them all in pairs. */
  readonly duplicates: number;
  readonly directives: number;
  /** How deep lists of the schema itself may be nested: types, their fields, and the arguments of these are three. */
  readonly introspectionLists: number;
  /** How many values of the schema itself may be answered, by the sizes that the role's schema has. */
  readonly introspectedValues: number;
  readonly pageSize: number;
  /** How many items of lists may be answered, pages within lists multiplied. */
  readonly items: number;
  /** What a page counts for whose size is neither asked for nor declared. */
  readonly assumedPage: number;
  /** What a list counts for that has no pages: a child's reviews, episodes, plans. */
  readonly assumedList: number;
  /** Values in the variables, each item and each field of an input counted. */
  readonly variableValues: number;
  readonly variableDepth: number;
  readonly bodyBytes: number;
}

/** Wide enough for every page of the hub and for the explorer's introspection, with room. */
export const LIMITS: Limits = Object.freeze({
  characters: 32 * 1024,
  tokens: 4000,
  nesting: 60,
  depth: 16,
  fields: 1000,
  aliases: 50,
  duplicates: 20,
  directives: 50,
  introspectionLists: 3,
  introspectedValues: 150_000,
  pageSize: 200,
  items: 50_000,
  assumedPage: 50,
  assumedList: 5,
  variableValues: 2000,
  variableDepth: 12,
  bodyBytes: 256 * 1024,
});
