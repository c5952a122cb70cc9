import type { RunQuery } from '@hub/platform';

const LOCK = {
  name: 'transfer-lock',
  text: `select pg_advisory_xact_lock(hashtextextended('transfers of ' || $1::text, 0))`,
};

/**
 * Whatever reads a child's transfers to write by them comes one after another, until the transaction ends: an allocation
 * that is made while a transfer is recorded, or cancelled, would else be ended by one that does not stand, or by none.
 */
export const lockTransfers = (run: RunQuery, childId: string): Promise<unknown> =>
  run({ ...LOCK, values: [childId.toLowerCase()] });
