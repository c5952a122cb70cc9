import type { Agreement } from './Agreement';
import { digestOf } from './agreementDigest';

/** `CHANGED`: it was signed, and what was signed is not what the text says now. */
export type SignatureState = 'SIGNED' | 'CHANGED' | 'UNSIGNED';

/** Where one data controller's signature stands. */
export interface SignatureOf {
  controller: string;
  state: SignatureState;
  signedBy: string | null;
  signedOn: string | null;
  /** The version that was signed. */
  version?: number;
  /** The digest that its part has now: what a signature given today is bound to. */
  digest: string;
}

export const signaturesOf = (agreement: Agreement): SignatureOf[] =>
  Object.entries(agreement.signOff).map(([controller, signature]) => {
    const digest = signedDigest(agreement, controller);
    const signed = signature.digest === digest ? 'SIGNED' : 'CHANGED';
    return { controller, ...signature, state: signature.signedBy === null ? 'UNSIGNED' : signed, digest };
  });

/**
 * What a data controller signs: the items that it owns, those that nobody in particular owns, their dated changes, and all
 * that says what these mean: roles, relationships, purposes, rules, the law. Not the items of others, so that a change of
 * theirs leaves its signature as it is.
 */
export function signedDigest(agreement: Agreement, controller: string): string {
  const { roles, relationships, purposes, rules, legalGateways } = agreement;
  const isOwn = (leaf: string) => [controller, 'any'].includes(agreement.leaves[leaf]?.owner ?? '');
  const changes = (agreement.changes ?? []).map(({ gives = [], takes = [], ...change }) => ({
    ...change,
    gives: gives.filter(({ leaf }) => isOwn(leaf)),
    takes: takes.filter(({ leaf }) => isOwn(leaf)),
  }));
  return digestOf({
    controller,
    leaves: Object.fromEntries(Object.entries(agreement.leaves).filter(([name]) => isOwn(name))),
    changes: changes.filter(({ gives, takes }) => gives.length + takes.length > 0),
    ...{ roles, relationships, purposes, rules, legalGateways },
  });
}
