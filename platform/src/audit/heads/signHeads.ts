import type { Log } from '../../log';
import type { AuditChain } from '../AuditChain';
import type { HeadWriter } from './HeadWriter';

/** How often a head that moved is signed, in milliseconds: the most that a thief of the database could cut away. */
const EVERY = 5000;

/**
 * Signs the chain's head at once, so that the chain itself cannot vanish, then every five seconds while it moves, and once
 * more at the end.
 */
export function signHeads(
  chain: Pick<AuditChain, 'heads'>,
  writer: HeadWriter,
  log: Log,
  every = EVERY,
): { stop(): void } {
  const signed = new Map<string, number>();
  let isFailing = false;
  const signNow = (): void => {
    for (const head of chain.heads()) {
      if (signed.get(head.chain) === head.sequence) continue;
      writer.write(head);
      signed.set(head.chain, head.sequence);
    }
  };
  signNow();
  const timer = setInterval(() => {
    try {
      signNow();
      isFailing = false;
    } catch (err) {
      // A full disk must not end the process; until it is mended, `verify-audit` says what no head covers.
      if (!isFailing) log.error({ err }, 'The head of the audit chain could not be signed');
      isFailing = true;
    }
  }, every).unref();
  return {
    stop() {
      clearInterval(timer);
      signNow();
    },
  };
}
