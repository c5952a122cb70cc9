import { hubError, type RunQuery } from '@hub/platform';
import { allocationQueries, type ChangeRow } from './allocationQueries';

/** Says who changed what since, and at which version it is now; all of it the caller may read, or there is no row. */
export async function allocationConflict(run: RunQuery, allocationId: string) {
  const [last] = await run<ChangeRow>(allocationQueries.lastChange(allocationId));
  if (!last) return hubError('CONFLICT');
  return hubError('CONFLICT', {
    message: `${sentence(last)} It is now at version ${last.version}. Nothing was saved.`,
    extensions: {
      currentVersion: last.version,
      changedBy: last.changed_by,
      changedAt: last.change ? last.changed_at.toISOString() : null,
      change: last.change,
    },
  });
}

function sentence({ change, changed_by, changed_at, worker, ended_on }: ChangeRow): string {
  if (!change) return `The allocation of ${worker} already stands.`;
  const [who, when] = [changed_by ?? 'Somebody', inWords(changed_at)];
  if (change === 'REOPENED')
    return `${who} cancelled the transfer that had ended the allocation of ${worker}, on ${when}.`;
  return change === 'ENDED'
    ? `${who} ended the allocation of ${worker} with effect from ${inWords(new Date(ended_on!))}, on ${when}.`
    : `${who} allocated ${worker} on ${when}.`;
}

const inWords = (moment: Date) => moment.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
