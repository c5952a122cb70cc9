import { createRandom } from '@hub/platform';
import type { Client } from 'pg';
import { makeNhsNumber } from '../child/makeNhsNumber';

/** Beyond the numbers of a made-up population, of which there are at most 100,000. */
const FIRST = 100_000;
/** As many pairs of stems as are left of 999 000 0000 to 999 999 9999. */
const LAST = 499_999;

/** NHS numbers that were never issued, for children who came without: each keeps the one it has, and none has another's. */
export class NhsNumbers {
  private readonly known = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** Reads what health has already. */
  static async of(health: Client): Promise<NhsNumbers> {
    const numbers = new NhsNumbers();
    const { rows } = await health.query<{ child_id: string; number: string }>(
      'select child_id, number from nhs_number',
    );
    for (const { child_id, number } of rows) numbers.keep(child_id, number);
    return numbers;
  }

  find(childId: string): string {
    const known = this.known.get(childId);
    if (known) return known;
    let index = createRandom(childId).between(FIRST, LAST);
    while (this.taken.has(makeNhsNumber(index))) index = index === LAST ? FIRST : index + 1;
    return this.keep(childId, makeNhsNumber(index));
  }

  private keep(childId: string, number: string): string {
    this.known.set(childId, number);
    this.taken.add(number);
    return number;
  }
}
