import { childFor, day, type Hub } from './support/people';

/** A foster carer has the child who is placed with her today, and so has whoever supervises her. */
export function placements(hub: Hub): void {
  describe.each([
    ['foster-carer', 'placedWithMe'],
    ['supervising-social-worker', 'placementsSupervised'],
  ])('what a placement opens to the %s', (persona, kind) => {
    let placed: { child: string; placement: string; startedOn: string };
    beforeAll(async () => {
      placed = await hub().administer('social_care', async (client) => {
        const { rows } = await client.query(
          `select dated.child_id as child, placement_id as placement, placement.started_on::text as "startedOn"
           from relationship.dated join placement on placement.id = placement_id
           where subject = $1 and dated.kind = $2 and placement.ended_on is null
             and dated.child_id not in (select child_id from relationship.restricted_child)
           order by dated.child_id limit 1`,
          [persona, kind],
        );
        return rows[0];
      });
    });

    const move = (startedOn: string, endedOn: string | null) =>
      hub().administer('social_care', (client) =>
        client.query('update placement set started_on = $2, ended_on = $3 where id = $1', [
          placed.placement,
          startedOn,
          endedOn,
        ]),
      );

    test.each([
      ['goes on', 0, null, true],
      ['ends tomorrow', 0, 1, true],
      ['ends today', 0, 0, false],
      ['ended yesterday', 0, -1, false],
      ['ended a month ago', 0, -30, false],
      ['begins tomorrow', 1, null, false],
      ['goes on again', 0, null, true],
    ] as const)('one that %s', async (_, begins, ends, isReached) => {
      await move(begins > 0 ? day(begins) : placed.startedOn, ends === null ? null : day(ends));
      expect((await childFor(hub(), persona, placed.child)) !== null).toBe(isReached);
      // The child's own social worker has the child all the while.
      const [worker] = await workersOf(placed.child);
      if (worker) expect(await childFor(hub(), worker, placed.child)).not.toBeNull();
    });
  });

  const workersOf = (child: string) =>
    hub().administer('social_care', async (client) => {
      const { rows } = await client.query<{ subject: string }>(
        `select subject from worker_allocation where child_id = $1 and kind = 'caseload' and ended_on is null
         and subject in ('social-worker', 'other-social-worker')`,
        [child],
      );
      return rows.map(({ subject }) => subject);
    });
}
