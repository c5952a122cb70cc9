import type { RunningHub } from '../../support/startHub';

/** A record of the hub, as its database keeps it. */
export interface KeptRecord {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
  readonly entry: {
    readonly requestId: string;
    readonly subject: string;
    readonly operationName: string | null;
    readonly verdict: string;
    readonly children: readonly string[];
  };
}

/** All of them, by an administrator, who goes past the hub. */
export const readRecords = (hub: RunningHub): Promise<KeptRecord[]> =>
  hub.administer('gateway', async (client) => {
    const { rows } = await client.query(
      `select chain, sequence::int, encode(hash, 'hex') as hash, convert_from(bytes, 'UTF8')::json as entry
      from audit.record order by chain, sequence`,
    );
    return rows as KeptRecord[];
  });
