import type { Ledger, Seen, Sent } from './Ledger';
import type { KeptRecord } from './readRecords';

/** What holding the ledger against the record gave. */
export interface RecordFigures {
  readonly received: number;
  readonly found: number;
  readonly intents: number;
  readonly outcomes: number;
  /** Changes of which it is on record that they were begun, and not how they ended. */
  readonly withoutOutcome: number;
  readonly problems: readonly string[];
}

/** Every answer that shows something has its record, with that child and that caller; every change its intent before. */
export function checkRecords({ sent, received }: Ledger, records: readonly KeptRecord[]): RecordFigures {
  const byPlace = new Map(records.map((record) => [placeOf(record), record]));
  const shown = received.filter(({ answer }) => answer.hasData || answer.receipt);
  const lost = shown.flatMap((each) => problemOf(each, byPlace));
  const changes = records.filter(({ entry }) => entry.verdict === 'INTENT' || entry.verdict === 'OUTCOME');
  const intents = new Map(changes.filter(isIntent).map((record) => [record.entry.requestId, record]));
  const outcomes = changes.filter((record) => !isIntent(record));
  const open = openIntents(intents, outcomes);
  return {
    received: shown.length,
    found: shown.length - lost.length,
    intents: intents.size,
    outcomes: outcomes.length,
    withoutOutcome: open.length,
    problems: [
      ...lost,
      ...outcomes.filter((outcome) => !follows(intents.get(outcome.entry.requestId), outcome)).map(outOfNothing),
      ...sent.filter(({ answer }) => answer?.acknowledges).flatMap((each) => withoutIntent(each, intents)),
      ...unexplained(open, sent),
    ],
  };
}

const isIntent = ({ entry }: KeptRecord): boolean => entry.verdict === 'INTENT';
const placeOf = ({ chain, sequence }: { chain: string; sequence: number }): string => `${chain} ${sequence}`;
const outOfNothing = (outcome: KeptRecord): string => `${placeOf(outcome)}: an outcome without an intent before it.`;

function problemOf(
  { answer, subject, operationName, write }: Sent & { answer: Seen },
  byPlace: ReadonlyMap<string, KeptRecord>,
): string[] {
  const { receipt, requestId, children } = answer;
  if (!receipt) return [`An answer to ${operationName} (${requestId}) came without a receipt.`];
  const record = byPlace.get(placeOf(receipt));
  if (record?.hash !== receipt.hash) return [`The answer to ${operationName} (${requestId}) has no record.`];
  const { entry } = record;
  const isSame =
    entry.requestId === requestId &&
    entry.subject === subject &&
    entry.operationName === operationName &&
    (entry.verdict === 'OUTCOME') === (write !== undefined) &&
    children.every((child) => entry.children.includes(child));
  return isSame ? [] : [`${placeOf(record)} does not say what was answered to ${operationName} (${requestId}).`];
}

const follows = (intent: KeptRecord | undefined, outcome: KeptRecord): boolean =>
  intent !== undefined &&
  intent.chain === outcome.chain &&
  intent.sequence < outcome.sequence &&
  intent.entry.operationName === outcome.entry.operationName;

const withoutIntent = ({ answer, write }: Sent, intents: ReadonlyMap<string, KeptRecord>): string[] =>
  intents.has(answer!.requestId!) ? [] : [`The change ${write!.key} was acknowledged and has no intent on record.`];

function openIntents(intents: ReadonlyMap<string, KeptRecord>, outcomes: readonly KeptRecord[]): KeptRecord[] {
  const ended = new Set(outcomes.map(({ entry }) => entry.requestId));
  return [...intents.values()].filter(({ entry }) => !ended.has(entry.requestId));
}

/** An intent stays open only where nobody was told how it ended: of each caller, at most as many as it saw no end of. */
function unexplained(open: readonly KeptRecord[], sent: readonly Sent[]): string[] {
  const told = new Set(sent.filter(({ answer }) => answer?.receipt).map(({ answer }) => answer!.requestId));
  const names = new Set(open.map(({ entry }) => entry.operationName));
  return [
    ...open
      .filter(({ entry }) => told.has(entry.requestId))
      .map((intent) => `${placeOf(intent)}: its outcome was cut off.`),
    ...[...names].flatMap((name) => {
      const intents = open.filter(({ entry }) => entry.operationName === name).length;
      const attempts = sent.filter(({ operationName, answer }) => operationName === name && !answer?.receipt).length;
      return intents <= attempts
        ? []
        : [`${name}: ${intents} intents are open, and ${attempts} requests without an end.`];
    }),
  ];
}
