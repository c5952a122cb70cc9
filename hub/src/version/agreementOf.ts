import { parseAgreement, type Agreement } from '@hub/schema';
import { InputRefused } from '../InputRefused';
import type { Version } from './Version';

/** @throws InputRefused where there is none, InvalidAgreement where it cannot be used. */
export function agreementOf(version: Version): Agreement {
  const text = version.read('agreement.yaml');
  if (text === undefined) throw new InputRefused(`There is no agreement.yaml in ${version.name}.`);
  return parseAgreement(text);
}
