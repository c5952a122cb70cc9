/** What one request may ask, checked before anything is planned: 400 aliases were seen to hold the planner for 159 ms. */
export interface Limits {
  readonly tokens: number;
  /** How deep brackets of any kind may be nested in the text; the parser calls itself for each. */
  readonly nesting: number;
  readonly depth: number;
  /** Fields with fragments written out at each place that uses them. */
  readonly fields: number;
  readonly aliases: number;
  /** How often selections repeat a response key that stands in them already. */
  readonly duplicates: number;
  readonly directives: number;
  readonly pageSize: number;
  readonly bodyBytes: number;
}

/** Wide enough for every page of the hub and for the explorer's introspection, with room. */
export const LIMITS: Limits = Object.freeze({
  tokens: 4000,
  nesting: 60,
  depth: 16,
  fields: 1000,
  aliases: 50,
  duplicates: 20,
  directives: 50,
  pageSize: 200,
  bodyBytes: 256 * 1024,
});
