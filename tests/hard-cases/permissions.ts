import { change, childFor, NOT_THERE, ownChild, type Hub } from './support/people';

const ITEM = 'leaver.activity';
const PARTS = 'name { givenName } leaver { activity { asAt } }';
const MINE = `{ children { nodes { permissions { permissions { id recipient item use status version inWords
  history { version status by words } } } } } }`;

/** What goes beyond duty needs the young person's word: for one agency, one item, until it is taken back. */
export function permissions(hub: Hub): void {
  const given = async () => {
    const answer = await (await hub().as('care-experienced')).ask(MINE);
    return answer.data!['children'].nodes[0].permissions.permissions.find(
      ({ recipient, item, use }: Record<string, string>) =>
        recipient === 'virtual school' && item === ITEM && use === 'BEYOND_DUTY',
    );
  };
  const give = async (child: string, changes: Record<string, unknown> = {}) =>
    change(hub(), 'care-experienced', 'givePermission', {
      childId: child,
      recipient: 'virtual school',
      item: ITEM,
      use: 'BEYOND_DUTY',
      expectedVersion: (await given())?.version ?? 0,
      ...changes,
    });
  const withdraw = async (child: string, persona: string, changes: Record<string, unknown> = {}) => {
    const { id: permissionId, version: expectedVersion } = await given();
    return change(hub(), persona, 'withdrawPermission', { childId: child, permissionId, expectedVersion, ...changes });
  };
  const beyondDuty = (child: string, persona = 'virtual-school-adviser') =>
    childFor(hub(), persona, child, PARTS, 'BEYOND_DUTY');

  describe('permission for what goes beyond duty', () => {
    let child: string;
    beforeAll(async () => {
      child = await ownChild(hub());
      if ((await given())?.status === 'GIVEN') await withdraw(child, 'care-experienced');
    });

    test('without it nobody has the young person for that purpose, not even her own adviser', async () => {
      for (const persona of ['virtual-school-adviser', 'personal-adviser', 'team-manager'])
        expect([persona, await beyondDuty(child, persona)]).toEqual([persona, null]);
    });

    test('is for one agency and one item, and for no other purpose', async () => {
      const before = await childFor(hub(), 'virtual-school-adviser', child, PARTS, 'STATUTORY_DUTY');
      expect(await give(child, { words: 'For the celebration.' })).toBe('DONE');
      expect(await beyondDuty(child)).toMatchObject({ id: child, name: null, leaver: { activity: expect.any(Array) } });
      for (const persona of ['personal-adviser', 'team-manager'])
        expect([persona, await beyondDuty(child, persona)]).toEqual([persona, null]);
      expect(await childFor(hub(), 'virtual-school-adviser', child, PARTS, 'STATUTORY_DUTY')).toEqual(before);
    });

    test('gives no agency what the agreement does not, and is nobody else’s to give', async () => {
      expect(await give(child, { recipient: 'housing', item: 'care.legal', expectedVersion: 0 })).toBe(
        'BAD_USER_INPUT',
      );
      expect(await give(child, { expectedVersion: 0 })).toBe('CONFLICT');
      const input = { childId: child, recipient: 'virtual school', item: ITEM, expectedVersion: 0 };
      expect(await change(hub(), 'virtual-school-adviser', 'givePermission', input)).toBe(NOT_THERE);
    });

    test('taken back, by her or on her word, is dead on the next request, and every version stays', async () => {
      const { version } = await given();
      expect(await withdraw(child, 'personal-adviser', { expectedVersion: version - 1 })).toBe('CONFLICT');
      expect(await beyondDuty(child)).not.toBeNull();
      expect(await withdraw(child, 'personal-adviser', { words: 'She changed her mind.' })).toBe('DONE');
      expect(await beyondDuty(child)).toBeNull();
      const { status, history } = await given();
      expect(status).toBe('WITHDRAWN');
      expect(history.slice(0, 2)).toEqual([
        { version: version + 1, status: 'WITHDRAWN', by: expect.stringContaining('Jordan Ellis'), words: 'She changed her mind.' },
        { version, status: 'GIVEN', by: 'You', words: 'For the celebration.' },
      ]); // prettier-ignore
    });
  });
}
