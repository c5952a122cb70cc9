import type pg from 'pg';
import type { Segment } from './Segment';

/** A month of the record. */
export interface SegmentSummary {
  segment: Segment;
  records: number;
  chains: number;
  /** Null when it has no record. */
  first: Date | null;
  last: Date | null;
  /** With its indexes, and what is looked for in it. */
  bytes: number;
}

const SEGMENTS = `
  with months as (
    select to_date(right(relid::text, 7), 'YYYY_MM') as segment, relid as record,
      to_regclass('audit.look_' || right(relid::text, 7)) as look
    from pg_partition_tree('audit.record') where isleaf
  )
  select to_char(months.segment, 'YYYY-MM') as segment, kept.records, kept.first, kept.last,
    (select count(*)::int from audit.chain where chain.segment = months.segment) as chains,
    (pg_total_relation_size(record) + coalesce(pg_total_relation_size(look), 0))::float8 as bytes
  from months cross join lateral (
    select count(*)::int as records, min(recorded_at) as first, max(recorded_at) as last
    from audit.record where record.segment = months.segment
  ) as kept
  order by months.segment`;

/** Every month that is there, the oldest first; also one that is ready and has no record yet. */
export async function listSegments(client: Pick<pg.Client, 'query'>): Promise<SegmentSummary[]> {
  return (await client.query<SegmentSummary>(SEGMENTS)).rows;
}
