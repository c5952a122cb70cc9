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
