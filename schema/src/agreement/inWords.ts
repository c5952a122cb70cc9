/** Parts of a constant's name that stay in capitals. */
const ACRONYMS = new Set(['CAMHS']);

/** A role's or purpose's constant as people say it: `LOOKED_AFTER_NURSE` is "Looked after nurse". For pages only. */
export function inWords(constant: string): string {
  const words = constant.split('_').map((word) => (ACRONYMS.has(word) ? word : word.toLowerCase()));
  const sentence = words.join(' ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
