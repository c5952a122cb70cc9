import type { AuditChain } from './AuditChain';
import type { SignedHeads } from './SignedHeads';

/** How often a head that moved is signed, in milliseconds: the most that a thief of the database could cut away. */
const EVERY = 5000;

/** Signs the chain's head every five seconds while it moves, and once more at the end. */
export function signHeads(chain: AuditChain, heads: SignedHeads): { stop(): void } {
  let signed = 0;
  const signNow = (): void => {
    const head = chain.head();
    if (head.sequence === signed) return;
    heads.sign(chain.id, head);
    signed = head.sequence;
  };
  const timer = setInterval(signNow, EVERY).unref();
  return {
    stop() {
      clearInterval(timer);
      signNow();
    },
  };
}
