import type { AuditEntry } from './AuditEntry';

/** Categories that one hexadecimal digit tells of. */
const DIGIT = 4;

/**
 * Which categories were shown of whom, as `AuditEntry.shown` has it: a quarter of a byte for each child and category,
 * however much they differ.
 * @param ofAll what was shown of every one of the children besides
 */
export function writeShown(
  ofChildren: Iterable<ReadonlySet<string>>,
  ofAll: readonly string[],
  categories: readonly string[],
): string {
  const digits = new Map<ReadonlySet<string>, string>();
  let text = '';
  for (const shown of ofChildren) {
    let own = digits.get(shown);
    if (own === undefined) digits.set(shown, (own = digitsOf(shown, ofAll, categories)));
    text += own;
  }
  return text;
}

function digitsOf(shown: ReadonlySet<string>, ofAll: readonly string[], categories: readonly string[]): string {
  let text = '';
  for (let first = 0; first < categories.length; first += DIGIT) {
    let digit = 0;
    for (let bit = 0; bit < DIGIT && first + bit < categories.length; bit++) {
      const category = categories[first + bit]!;
      if (shown.has(category) || ofAll.includes(category)) digit |= 8 >> bit;
    }
    text += digit.toString(16);
  }
  return text;
}

/** The children with the categories that were shown of each; undefined for a record that does not know. */
export function readShown({ children, categories, shown }: Shown): [child: string, categories: string[]][] | undefined {
  if (shown === undefined) return undefined;
  const width = Math.ceil(categories.length / DIGIT);
  const has = (child: number, category: number): boolean => {
    const digit = parseInt(shown.charAt(child * width + Math.floor(category / DIGIT)) || '0', 16);
    return (digit & (8 >> (category % DIGIT))) !== 0;
  };
  return children.map((id, child) => [id, categories.filter((_name, category) => has(child, category))]);
}

type Shown = Pick<AuditEntry, 'children' | 'categories' | 'shown'>;
