import { BREAK, visit, type DocumentNode } from 'graphql';

/**
 * Two things that graphql-jit 0.8 pastes into the code it generates without care. A response key `__proto__` becomes
 * the prototype of the answer instead of a key in it. A string literal that begins as its own marker for dates is
 * unquoted again after quoting, so the rest of the literal would run as code: tried, it does.
 */
export function isSafeToCompile(document: DocumentNode): boolean {
  let safe = true;
  const refuse = () => {
    safe = false;
    return BREAK;
  };
  visit(document, {
    Name: ({ value }) => (value === '__proto__' ? refuse() : undefined),
    StringValue: ({ value }) => (value.includes('__MAGIC_') ? refuse() : undefined),
  });
  return safe;
}
