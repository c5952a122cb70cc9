import type { Random } from '@hub/platform';
import type { Caller, Request } from '../Caller';
import type { Ledger, Write } from '../Ledger';

/** What stands in each view, so that its rows can be counted. */
export const WORDS = 'Kill proof';

/** Records one view of a child after the other: a change that makes a row, and would make two if it were made twice. */
export function createViewWriter(name: string, persona: string, ledger: Ledger, random: Random): Caller {
  let childId = '';
  let count = 0;
  let current: Write | undefined;
  const query = `mutation ${name}($input: RecordViewInput!) { recordView(input: $input) { recordId repeated child { id } } }`;
  const requestOf = (write: Write): Request => ({
    query,
    write,
    variables: { input: { childId, words: `${WORDS} ${write.key}`, idempotencyKey: write.key } },
  });
  return {
    name,
    persona,
    async prepare(client) {
      const answer = await client.ask('{ children(first: 1) { nodes { id } } }');
      childId = answer.data!['children'].nodes[0].id;
    },
    next() {
      // Now and then what was acknowledged comes once more, as from somebody who pressed the button twice.
      if (current?.isAcknowledged && random.chance(0.2)) ledger.repeats += 1;
      else if (!current || current.isAcknowledged) current = ledger.beginWrite(`${name} ${(count += 1)}`);
      return requestOf(current);
    },
    acknowledges({ write }, { data }) {
      const outcome = data?.['recordView'];
      if (!outcome || !write) return false;
      expectSame(write, outcome.recordId, outcome.repeated);
      if (outcome.repeated && !write.isAcknowledged) ledger.madeUnseen += 1;
      write.recordId = outcome.recordId;
      return true;
    },
  };
}

/** A repeated change must say that it is one, and name the record of the first time. */
function expectSame(write: Write, recordId: string, repeated: boolean): void {
  if (write.isAcknowledged && (!repeated || recordId !== write.recordId))
    throw new Error(`The change ${write.key} was made again: ${write.recordId}, then ${recordId}.`);
  if (repeated && !write.isAcknowledged && write.unanswered === 0)
    throw new Error(`The change ${write.key} is said to be a repeated one, and was sent once.`);
}
