import { setTimeout as wait } from 'node:timers/promises';
import type { HubAnswer, HubClient } from '../../support/HubClient';
import type { Caller, Request } from './Caller';
import type { Ledger, Seen } from './Ledger';

/** One caller's way through a round: asks as fast as answers come, until it is told that the round is over. */
export async function keepAsking(
  client: HubClient,
  caller: Caller,
  ledger: Ledger,
  round: { isOver(): boolean; answered(): void },
): Promise<void> {
  while (!round.isOver()) {
    const request = caller.next();
    const answer = await client.ask(request.query, request.variables).catch((error: Error) => lost(error));
    if (answer !== 'never sent') note(caller, ledger, request, answer);
    if (typeof answer === 'object' && answer.data) round.answered();
    // Nobody is there, or not able: a client would wait a moment too.
    else await wait(20);
  }
}

/** Undefined when it may have arrived: the connection was there and ended. */
const lost = ({ cause }: Error): 'never sent' | undefined =>
  (cause as NodeJS.ErrnoException | undefined)?.code === 'ECONNREFUSED' ? 'never sent' : undefined;

function note(caller: Caller, ledger: Ledger, request: Request, answer: HubAnswer | undefined): void {
  const { write } = request;
  const acknowledges = answer !== undefined && caller.acknowledges(request, answer);
  if (write && acknowledges) write.isAcknowledged = true;
  if (write && !acknowledges) write.unanswered += 1;
  ledger.sent.push({
    caller: caller.name,
    subject: caller.persona,
    operationName: caller.name,
    write,
    answer: answer && seen(answer, acknowledges),
  });
}

const seen = (answer: HubAnswer, acknowledges: boolean): Seen => ({
  requestId: answer.headers.get('x-request-id'),
  receipt: answer.receipt,
  hasData: answer.data != null,
  children: childrenIn(answer.data),
  acknowledges,
});

/** Ids of children: of the nodes of `children`, and of everything under a field `child`. */
function childrenIn(data: unknown, field = ''): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => childrenIn(item, field));
  if (typeof data !== 'object' || data === null) return [];
  const { id, ...rest } = data as Record<string, unknown>;
  const own = (field === 'child' || field === 'children') && typeof id === 'string' ? [id] : [];
  return [...own, ...Object.entries(rest).flatMap(([key, value]) => childrenIn(value, key === 'nodes' ? field : key))];
}
