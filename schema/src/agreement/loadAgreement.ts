import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { Agreement } from './Agreement';
import { InvalidAgreement, validateAgreement } from './validateAgreement';

/** Where the signed text lies in this package. */
export const AGREEMENT_FILE = join(__dirname, '..', '..', 'agreement.yaml');

/** Reads and validates the agreement. @throws InvalidAgreement with every problem in a sentence. */
export function loadAgreement(file: string = AGREEMENT_FILE): Agreement {
  return parseAgreement(readFileSync(file, 'utf8'));
}

/** The same for a text. A key that is given twice is a problem: the second would silently win. */
export function parseAgreement(text: string): Agreement {
  try {
    return validateAgreement(parse(text, { uniqueKeys: true }));
  } catch (error) {
    if (error instanceof YAMLParseError) throw new InvalidAgreement([error.message]);
    throw error;
  }
}
