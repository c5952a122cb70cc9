import { randomUUID } from 'node:crypto';
import { change, childFor, day, takeChild, type Hub } from './support/people';

const MENTAL =
  'name { givenName } health { mentalReferred { referrals { id reference status version } } mental { notes { id } } }';

/** CAMHS has a child from the day on which it accepted the referral, until it closes it. */
export function referrals(hub: Hub): void {
  /** A letter of referral that came to the practitioner's service, or to another one. */
  const refer = (child: string, toOwnService = true): Promise<string> =>
    hub().administer('health', async (client) => {
      const reference = `REF-${randomUUID().slice(0, 8)}`;
      const service = toOwnService
        ? await client.query(`select service_id as id from relationship.staff where subject = 'camhs' limit 1`)
        : await client.query(`insert into relationship.service (name) values ('Another service') returning id`);
      await client.query(
        `insert into mental_health_referral (id, child_id, reference, service_id, service_name, referred_on, status)
         values ($1, $2, $3, $4, 'A mental health service', $5, 'REFERRED')`,
        [randomUUID(), child, reference, service.rows[0].id, day(-10)],
      );
      return reference;
    });
  const decide = (reference: string, accept: boolean, persona = 'camhs') =>
    change(hub(), persona, 'decideReferral', { reference, accept, decidedOn: day(0) });
  /** A child of whom CAMHS has nothing yet. */
  const unknownChild = async (): Promise<string> => {
    const child = await takeChild(hub(), '808');
    await hub().administer('health', async (client) => {
      await client.query('delete from mental_health_referral where child_id = $1', [child]);
      await client.query(`delete from relationship.dated where child_id = $1 and kind = 'acceptedReferrals'`, [child]);
      await client.query('delete from relationship.received_referral where child_id = $1', [child]);
    });
    return child;
  };

  describe('a referral to a mental health service', () => {
    test('opens nobody by being made, and the child from the next request on by being accepted', async () => {
      const child = await unknownChild();
      const reference = await refer(child);
      expect(await childFor(hub(), 'camhs', child)).toBeNull();
      expect(await decide(reference, true)).toBe('DONE');
      const shown = await childFor(hub(), 'camhs', child, MENTAL);
      expect(shown).toMatchObject({
        id: child,
        health: { mentalReferred: { referrals: [{ reference, status: 'ACCEPTED' }] }, mental: { notes: [] } },
      });
      const [{ id: referralId, version: expectedVersion }] = shown.health.mentalReferred.referrals;
      expect(await change(hub(), 'camhs', 'updateReferral', { referralId, expectedVersion, closedOn: day(0) })).toBe(
        'DONE',
      );
      expect(await childFor(hub(), 'camhs', child)).toBeNull();
    });

    test('that is not accepted opens nobody', async () => {
      const child = await unknownChild();
      expect(await decide(await refer(child), false)).toBe('DONE');
      expect(await childFor(hub(), 'camhs', child)).toBeNull();
    });

    test('is decided by the service that it went to, and by no other', async () => {
      const child = await unknownChild();
      const elsewhere = await refer(child, false);
      expect(await decide(elsewhere, true)).toBe('NOT_FOUND');
      expect(await decide(`${elsewhere}-x`, true)).toBe('NOT_FOUND');
      const here = await refer(child);
      for (const persona of ['nurse', 'doctor', 'social-worker'])
        expect([persona, await decide(here, true, persona)]).not.toEqual([persona, 'DONE']);
      expect(await childFor(hub(), 'camhs', child)).toBeNull();
    });
  });
}
