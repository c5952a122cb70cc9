import type { Client } from 'pg';
import { WORDS } from './callers/createViewWriter';
import type { MovedAssessment } from './callers/createBookingWriter';
import type { KillProof } from './openKillProof';

/** What holding the rows against what was acknowledged gave. */
export interface WriteFigures {
  readonly acknowledged: number;
  readonly doubled: number;
  readonly lost: number;
  readonly problems: readonly string[];
}

/** Every change that was acknowledged is there once, and nothing that nobody asked for. */
export async function checkWrites({ hub, ledger, bookings }: KillProof): Promise<WriteFigures> {
  const acknowledged = ledger.writes.filter(({ isAcknowledged }) => isAcknowledged);
  const views = acknowledged.filter(({ key }) => key.includes('Views'));
  const rows = await hub.administer('social_care', readViews);
  const doubled = [...rows].filter(([, ids]) => ids.length > 1);
  const lost = views.filter(({ key, recordId }) => !rows.get(key)?.includes(recordId!));
  const known = new Set(views.map(({ key }) => key));
  const problems = [
    ...doubled.map(([key, ids]) => `The change ${key} was made ${ids.length} times.`),
    ...lost.map(({ key }) => `The change ${key} was acknowledged and is not there.`),
    ...[...rows.keys()].filter((key) => !known.has(key)).map((key) => `The change ${key} is there unacknowledged.`),
    ...(await hub.administer('health', async (client) => {
      const found = [];
      for (const { assessment, name } of bookings) found.push(...(await problemsOf(client, assessment, name)));
      return found;
    })),
  ];
  return { acknowledged: acknowledged.length, doubled: doubled.length, lost: lost.length, problems };
}

async function readViews(client: Client): Promise<Map<string, string[]>> {
  const { rows } = await client.query<{ words: string; ids: string[] }>(
    'select words, array_agg(id::text) as ids from recorded_view where starts_with(words, $1) group by words',
    [WORDS],
  );
  return new Map(rows.map(({ words, ids }) => [words.slice(WORDS.length + 1), ids]));
}

/** Versions without a gap, each with its change on record, and the day that was acknowledged last. */
async function problemsOf(client: Client, moved: MovedAssessment, name: string): Promise<string[]> {
  const { rows } = await client.query(
    `select version, to_char(booked_for, 'YYYY-MM-DD') as "bookedFor",
      (select count(*)::int from assessment_change where assessment_id = id and version > $2) as changes
    from health_assessment where id = $1`,
    [moved.id, moved.firstVersion],
  );
  const expected = {
    version: moved.version,
    bookedFor: moved.bookedFor ?? rows[0]?.bookedFor,
    changes: moved.version - moved.firstVersion,
  };
  return JSON.stringify(rows[0]) === JSON.stringify(expected)
    ? []
    : [`${name}: the row is ${JSON.stringify(rows[0])}, acknowledged was ${JSON.stringify(expected)}.`];
}
