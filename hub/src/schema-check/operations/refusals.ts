import {
  OverlappingFieldsCanBeMergedRule,
  specifiedRules,
  validate,
  ValuesOfCorrectTypeRule,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * The record of looks keeps operations without their literals and aliases, so that a value can be of the wrong type there,
 * and two fields of one name differ, in what was asked well.
 */
const HOLDS_FOR_RECORDED = specifiedRules.filter(
  (rule) => rule !== ValuesOfCorrectTypeRule && rule !== OverlappingFieldsCanBeMergedRule,
);

/** Whether a role could ask this, whatever its literals were. */
export const isRefused = (document: DocumentNode, schema: GraphQLSchema): boolean =>
  validate(schema, document, HOLDS_FOR_RECORDED).length > 0;

/** Why an operation would be refused after the change that was not before. */
export function newRefusals(document: DocumentNode, before: GraphQLSchema, after: GraphQLSchema): string[] {
  const known = new Set(sentences(document, before));
  return sentences(document, after).filter((sentence) => !known.has(sentence));
}

/** Suggestions name whatever is near, and so change with what they are not about. */
const sentences = (document: DocumentNode, schema: GraphQLSchema): string[] =>
  validate(schema, document).map(({ message }) => message.replace(/ Did you mean .*/s, ''));
