/** Markup that is safe to put into a page: literal text of ours, or text that `html` has escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** A template whose values are escaped, so that a name from an identity provider stays a name. */
export function html(literals: TemplateStringsArray, ...values: readonly (string | Markup)[]): Markup {
  const written = values.map((value) => (value instanceof Markup ? value.text : escape(value)));
  return new Markup(String.raw({ raw: literals }, ...written));
}
