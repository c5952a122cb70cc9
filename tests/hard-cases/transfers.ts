import { randomUUID } from 'node:crypto';
import { change, childFor, day, NOT_THERE, takeChild, whoSees, type Hub } from './support/people';

/** Children's services of one authority hand a child over to another's: theirs lose, the others gain, on its day. */
export function transfers(hub: Hub): void {
  const transfer = (
    childId: string,
    toAuthority: string,
    on?: string,
    persona = 'social-worker',
    receivedBy = 'other-social-worker',
  ) =>
    change(
      hub(),
      persona,
      'transferResponsibility',
      { childId, toAuthority, receivedBy, ...(on ? { on } : {}) },
      'TransferInput',
    );
  /** Its id. */
  const record = async (childId: string, toAuthority: string, on?: string): Promise<string> => {
    const query = 'mutation ($input: TransferInput!) { transferResponsibility(input: $input) { recordId } }';
    const given = { childId, toAuthority, receivedBy: 'other-social-worker', on, idempotencyKey: randomUUID() };
    const answer = await (await hub().as('social-worker')).ask(query, { input: given });
    return answer.data!['transferResponsibility'].recordId;
  };
  const cancel = (childId: string, transferId: string, persona: string, more = {}) =>
    change(hub(), persona, 'cancelTransfer', { childId, transferId, expectedVersion: 1, ...more });
  const PEOPLE = ['social-worker', 'other-social-worker', 'virtual-school-adviser', 'nurse'];
  const OLD = ['social-worker', 'virtual-school-adviser', 'nurse'];
  const CODE = 'care { status { responsibleAuthority { code } } }';

  describe('a transfer between authorities', () => {
    test('of today: the old authority’s worker and virtual school lose the child, the receiving worker has it', async () => {
      const child = await takeChild(hub(), '816');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(OLD);
      expect(await transfer(child, '815')).toBe('DONE');
      // The nurse's service goes on until health says otherwise: it is no authority's.
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(['other-social-worker', 'nurse']);
      const shown = await childFor(hub(), 'other-social-worker', child, CODE);
      expect(shown.care.status.responsibleAuthority.code).toBe('815');
    });

    test('of tomorrow changes nothing today', async () => {
      const child = await takeChild(hub(), '815');
      expect(await transfer(child, '808', day(1))).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(['social-worker', 'nurse']);
      expect((await childFor(hub(), 'social-worker', child, CODE)).care.status.responsibleAuthority.code).toBe('815');
    });

    test('to the adviser’s authority: she has the child from its day on, and not before', async () => {
      const [today, later] = [await takeChild(hub(), '815'), await takeChild(hub(), '815')];
      expect(await whoSees(hub(), today, PEOPLE)).not.toContain('virtual-school-adviser');
      expect([await transfer(today, '816'), await transfer(later, '816', day(1))]).toEqual(['DONE', 'DONE']);
      expect(await whoSees(hub(), today, PEOPLE)).toEqual(['other-social-worker', 'virtual-school-adviser', 'nurse']);
      expect(await whoSees(hub(), later, PEOPLE)).toEqual(['social-worker', 'nurse']);
    });

    test('names somebody who works for the authority that takes over: nobody else’s worker receives the child', async () => {
      const child = await takeChild(hub(), '816');
      for (const stranger of ['816-social-worker-0', 'nurse', 'nobody at all'])
        expect([stranger, await transfer(child, '815', undefined, 'social-worker', stranger)]).toEqual([
          stranger,
          'BAD_USER_INPUT',
        ]);
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(OLD);
      expect(await transfer(child, '815', undefined, 'social-worker', '815-social-worker-0')).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(['nurse']);
    });

    test('of today that is cancelled, by whoever has the child now: everybody is back who had the child before', async () => {
      const child = await takeChild(hub(), '816');
      const made = await record(child, '815');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(['other-social-worker', 'nurse']);
      // Beyond reach, of another child, or of none: one answer.
      expect(await cancel(child, made, 'social-worker')).toBe('NOT_FOUND');
      expect(await cancel(child, randomUUID(), 'other-social-worker')).toBe('NOT_FOUND');
      for (const persona of ['reviewing-officer', 'nurse'])
        expect([persona, await cancel(child, made, persona)]).toEqual([persona, NOT_THERE]);
      expect(await cancel(child, made, 'other-social-worker')).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(OLD);
      const shown = await childFor(hub(), 'social-worker', child, CODE);
      expect(shown.care.status.responsibleAuthority.code).toBe('816');
    });

    test('to come is cancelled once, and the look at it is on record', async () => {
      const child = await takeChild(hub(), '815');
      const made = await record(child, '808', day(1));
      expect(await cancel(child, made, 'social-worker', { dryRun: true })).toBe('DONE');
      expect(await cancel(child, made, 'social-worker')).toBe('DONE');
      expect(await cancel(child, made, 'social-worker')).toBe('CONFLICT');
      expect(await transfer(child, '808', day(1))).toBe('DONE');
      expect(await whoSees(hub(), child, PEOPLE)).toEqual(['social-worker', 'nurse']);
      const { rows } = await hub().administer('gateway', (client) =>
        client.query<{ verdict: string }>(
          `select distinct entry->>'verdict' as verdict
           from (select convert_from(bytes, 'UTF8')::json as entry from audit.record) as kept
           where entry->>'operation' like '%cancelTransfer%' and entry->>'subject' = 'social-worker'`,
        ),
      );
      expect(rows.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['INTENT', 'OUTCOME']));
    });

    test('is the work of whoever writes the child’s care status, of a child in reach, to an authority that there is', async () => {
      const child = await takeChild(hub(), '815');
      for (const persona of ['reviewing-officer', 'personal-adviser', 'nurse', 'virtual-school-adviser'])
        expect([persona, await transfer(child, '808', undefined, persona)]).toEqual([persona, NOT_THERE]);
      expect(await transfer(child, '808', undefined, 'other-social-worker')).toBe('NOT_FOUND');
      expect(await transfer(child, '000')).toBe('BAD_USER_INPUT');
      expect(await childFor(hub(), 'social-worker', child)).not.toBeNull();
    });
  });
}
