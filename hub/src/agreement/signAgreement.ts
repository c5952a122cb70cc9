import { isMap, parseDocument } from 'yaml';
import { parseAgreement, signaturesOf } from '@hub/schema';
import { InputRefused } from '../InputRefused';
import { nearMiss } from '../nearMiss';

export interface Signing {
  controller: string;
  by: string;
  on: string;
}

/**
 * The text with one data controller's line written anew: who, when, which version, and the digest of what that controller
 * signs. Nothing else of the text is touched. @throws InputRefused for a controller that has no line.
 */
export function signAgreement(text: string, { controller, by, on }: Signing): string {
  const agreement = parseAgreement(text);
  const signature = signaturesOf(agreement).find((each) => each.controller === controller);
  const names = Object.keys(agreement.signOff);
  if (!signature) throw new InputRefused(`"${controller}" does not sign.${nearMiss(controller, names)} Those who do: ${names.join(', ')}.`); // prettier-ignore
  const line = parseDocument(text).getIn(['signOff', controller], true);
  const [from, to] = (isMap(line) && line.range) || [];
  if (from === undefined || to === undefined) throw new InputRefused(`signOff.${controller} is not a line of its own.`);
  const { version } = agreement;
  // JSON is YAML, whatever the name holds.
  const written = JSON.stringify({ signedBy: by, signedOn: on, version, digest: signature.digest });
  return `${text.slice(0, from)}${written}${text.slice(to)}`;
}
