import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { keepAsking } from './keepAsking';
import type { KillProof } from './openKillProof';
import type { Round } from './Round';

/** Everybody asks; at its moment the victim is killed, and started again; the round ends when somebody is answered anew. */
export async function runRound(proof: KillProof, round: Round): Promise<void> {
  let isOver = false;
  let answers = 0;
  const course = { isOver: () => isOver, answered: () => void (answers += 1) };
  const clients = await Promise.all(proof.callers.map(({ persona }) => proof.hub.as(persona)));
  const asking = proof.callers.map((caller, index) => keepAsking(clients[index]!, caller, proof.ledger, course));
  const ended = Promise.all(asking);
  const failing = ended.then(
    () => false,
    () => true,
  );
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo() && !(await Promise.race([failing, wait(5, false)])));
  };

  await until(() => answers >= round.answersBefore);
  await wait(round.after);
  await kill(proof, round);
  if (round.victim === 'postgres') {
    await proof.server.revive();
    const before = answers;
    await until(() => answers >= before + proof.callers.length);
  }
  isOver = true;
  await ended;
  if (round.victim === 'both') await proof.server.revive();
  if (round.victim !== 'postgres') proof.hub = await proof.hub.restart();
}

async function kill({ hub, server }: KillProof, { victim, between }: Round): Promise<void> {
  const killHub = async (): Promise<void> => {
    const gone = once(hub.process, 'exit');
    hub.process.kill('SIGKILL');
    await gone;
  };
  if (victim === 'hub') return killHub();
  if (victim === 'postgres') return server.kill();
  const late = (isLate: boolean, work: () => Promise<void>) => wait(isLate ? Math.abs(between) : 0).then(work);
  await Promise.all([late(between > 0, killHub), late(between < 0, () => server.kill())]);
}

/** Asks once more whatever has no answer yet, so that every change is known to be made. */
export async function settle({ hub, callers, ledger }: KillProof): Promise<void> {
  for (const caller of callers) {
    const client = await hub.as(caller.persona);
    const isOpen = () =>
      ledger.writes.some(({ key, isAcknowledged }) => !isAcknowledged && key.startsWith(`${caller.name} `));
    if (!isOpen()) continue;
    await keepAsking(client, caller, ledger, { isOver: () => !isOpen(), answered: () => undefined });
  }
}
