import type { SignedHead } from './SignedHead';

/** How the files of heads end, after the name of their chain. */
export const HEADS_ENDING = '.jsonl';
/** Of what a process found of other chains when it started. */
export const FOUND_ENDING = '.found.jsonl';

/** A last line that a crash cut short is left out. */
export const completeLines = (text: string): SignedHead[] =>
  text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as SignedHead);
