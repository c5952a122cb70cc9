import { hubError, type CalendarDate, type HubError, type RunQuery } from '@hub/platform';
import { isUuid } from '../child/isUuid';
import { checkVersion, type VersionRow } from '../write/checkVersion';
import type { Outcome, WriteContext } from '../write/RecordWriter';
import { cancelQueries as queries } from './cancelQueries';
import type { CancelTransferInput } from './transfer.input';
import { lockTransfers } from './lockTransfers';

/** A transfer as it is recorded. */
interface Recorded extends VersionRow {
  onDay: CalendarDate;
  recordedOn: CalendarDate;
  allocationId: string | null;
  isReversible: boolean;
  isCancelled: boolean;
}

/** What was done since that rests on the transfer. */
interface Built {
  laterDay: CalendarDate | null;
  allocated: { worker: string; startedOn: CalendarDate } | null;
}

/**
 * The transfer does not stand, and everything is as if it had not been recorded: the receiver's allocation never begins,
 * and each allocation that it ended ends when it would have. What somebody ended in the meantime stays ended.
 */
export async function cancelTransfer(
  run: RunQuery,
  { childId, caller, today }: WriteContext,
  { transferId, expectedVersion }: CancelTransferInput,
): Promise<Outcome> {
  if (!isUuid(transferId)) throw hubError('NOT_FOUND');
  await lockTransfers(run, childId);
  const lock = queries.lock(transferId, childId);
  const transfer = await checkVersion<Recorded>(run, lock, expectedVersion, 'The transfer');
  const { onDay, allocationId, version } = transfer;
  const [built] = await run<Built>(queries.built(childId, onDay, allocationId));
  const sentence = whyNot(transfer, built!, today);
  if (sentence) throw conflict(sentence);
  await run(queries.cancel(transferId, caller.subject));
  await run(queries.endReceived(allocationId, caller.subject));
  await run(queries.putBack(transferId, onDay, caller.subject));
  return { recordId: transferId.toLowerCase(), version: version + 1 };
}

const conflict = (sentence: string): HubError => hubError('CONFLICT', { message: `${sentence} Nothing was saved.` });

/** In the order in which somebody would have to know; undefined when it can be cancelled. */
function whyNot(transfer: Recorded, { laterDay, allocated }: Built, today: CalendarDate): string | undefined {
  const { onDay, recordedOn, isReversible, isCancelled } = transfer;
  const back = 'Record a transfer back to the authority that had the child before instead.';
  if (isCancelled) return 'This transfer was cancelled already.';
  if (!isReversible) return `What this transfer ended was not kept, so it cannot be put back. ${back}`;
  if (onDay < today && recordedOn < today)
    return `This transfer has been in force since ${inWords(onDay)}, and people have worked by it. ${back}`;
  if (laterDay) return `Another transfer, of ${inWords(laterDay)}, follows this one. Cancel that one first.`;
  if (allocated)
    return `${allocated.worker} is allocated from ${inWords(allocated.startedOn)} on, which rests on this transfer. End that allocation first, then cancel the transfer.`;
  return undefined;
}

const inWords = (day: CalendarDate): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
