import type { Command } from 'commander';
import { listSegments, monthsBefore, readDropped, segmentOf, trustedKeys, type SegmentSummary } from '@hub/platform';
import type { AuditParts } from './AuditParts';
import { withRecord } from './withRecord';

/** `hub audit segments`: the months that are kept, and those that were dropped. */
export function registerAuditSegments(audit: Command, parts: AuditParts): void {
  audit
    .command('segments')
    .description('List the months of the record: how many looks, how large, and which were dropped.')
    .action(() => runAuditSegments(parts));
}

export async function runAuditSegments(parts: AuditParts): Promise<void> {
  const { retentionMonths, keyFile, headsDirectory } = parts.config();
  await withRecord(parts, async ({ client }) => {
    const oldest = monthsBefore(segmentOf(new Date()), retentionMonths);
    for (const { segment, droppedAt, records } of await readDropped(client, trustedKeys(keyFile, [], [headsDirectory])))
      console.log(`${segment}  ${count(records)} records  dropped on ${droppedAt.slice(0, 10)}`);
    for (const segment of await listSegments(client)) console.log(lineOf(segment, segment.segment < oldest));
    console.log(`Records are kept for ${retentionMonths} months: from ${oldest} on nothing can be dropped.`);
  });
}

function lineOf({ segment, records, chains, bytes, first, last }: SegmentSummary, isOver: boolean): string {
  const size = `${(bytes / 2 ** 20).toFixed(1)} MB`.padStart(12);
  const days = first && last ? `${day(first)} to ${day(last)}` : 'ready';
  return `${segment}  ${count(records)} records  ${String(chains).padStart(5)} chains ${size}  ${days}${isOver ? '  can be dropped' : ''}`;
}

const count = (records: number): string => records.toLocaleString('en-GB').padStart(12);
const day = (moment: Date): string => moment.toISOString().slice(0, 10);
