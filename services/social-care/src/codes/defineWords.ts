import { registerEnumType } from 'type-graphql';

/** The words of an enum, as its values. */
type Words<Meanings> = { [Word in keyof Meanings]: Word };

/** An enum whose values are kept in the database under their own names. Descriptions end with a full stop. */
export function defineWords<const Meanings extends Record<string, string>>(
  name: string,
  description: string,
  meanings: Meanings,
): Words<Meanings> {
  const words = Object.fromEntries(Object.keys(meanings).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([word, meaning]) => [word, { description: meaning }]),
  );
  registerEnumType(words, { name, description, valuesConfig });
  return words as Words<Meanings>;
}
