import { checkRecords } from './checkRecords';
import { checkWrites } from './checkWrites';
import type { KillProof } from './openKillProof';
import { readRecords } from './readRecords';
import { runRound, settle } from './runRound';
import { verifyAudit } from './verifyAudit';

/** Runs every round, then holds record and rows against what the clients saw. */
export async function prove(proof: KillProof, onRound: (done: number) => void = () => undefined) {
  for (const [index, round] of proof.rounds.entries()) {
    await runRound(proof, round);
    onRound(index + 1);
  }
  await settle(proof);
  const { ledger, rounds } = proof;
  const records = checkRecords(ledger, await readRecords(proof.hub));
  const writes = await checkWrites(proof);
  const { code, text } = await verifyAudit(proof.hub);
  const killed = (victims: string[]) => rounds.filter(({ victim }) => victims.includes(victim)).length;
  return {
    kills: { ofTheHub: killed(['hub', 'both']), ofPostgres: killed(['postgres', 'both']) },
    requests: ledger.sent.length,
    answersReceived: records.received,
    recordsFound: records.found,
    changesAcknowledged: writes.acknowledged,
    requestsOfChangesUnacknowledged: ledger.writes.reduce((sum, { unanswered }) => sum + unanswered, 0),
    changesMadeWhoseAnswerWasLost: ledger.madeUnseen,
    changesRepeatedAfterTheirAnswer: ledger.repeats,
    intents: records.intents,
    outcomes: records.outcomes,
    intentsWithoutOutcome: records.withoutOutcome,
    changesLost: writes.lost,
    changesDoubled: writes.doubled,
    verifyAudit: text,
    problems: [...records.problems, ...writes.problems, ...(code === 0 ? [] : [`verify-audit ended with ${code}.`])],
  };
}
