import { change, childFor, NOT_THERE, type Hub } from './support/people';

const WAITING =
  '{ recordMatches(first: 20) { nodes { id agency recordReference child { id } nameOnRecord { familyName } } } }';
const LINKS = '{ recordLinks(undone: true) { nodes { id childReference recordReference undoneBecause version } } }';

/** A record that was taken for somebody else's is let go, and nothing of it stays with the child who was not meant. */
export function personMatches(hub: Hub): void {
  const ask = async (query: string, persona = 'records-officer') => (await hub().as(persona)).ask(query);

  /** Rows of any table of that database in which both the child and the record are named. */
  const tracesOf = (database: string, child: string, record: string): Promise<string[]> =>
    hub().administer(database, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select format('%I.%I', nspname, relname) as name from pg_class join pg_namespace on pg_namespace.oid = relnamespace
         where relkind in ('r', 'p') and nspname not like 'pg\\_%' and nspname <> 'information_schema'`,
      );
      const found: string[] = [];
      for (const { name } of rows) {
        const hits = await client.query(
          `select 1 from ${name} as each where each::text like '%' || $1 || '%' and each::text like '%' || $2 || '%'`,
          [child, record],
        );
        if (hits.rows.length > 0) found.push(name);
      }
      return found;
    });

  describe('a wrong match of two records', () => {
    let match: { id: string; recordReference: string; child: { id: string } };
    beforeAll(async () => void (match = (await ask(WAITING)).data!['recordMatches'].nodes[0]));

    test('is seen by the officer who compares them, while it waits', async () => {
      expect(await childFor(hub(), 'records-officer', match.child.id)).toEqual({ id: match.child.id });
      expect(await tracesOf('assurance', match.child.id, match.recordReference)).toContain('public.match_candidate');
      for (const persona of ['social-worker', 'data-protection-officer', 'nurse'])
        expect([persona, (await ask(WAITING, persona)).code]).toEqual([persona, NOT_THERE]);
    });

    test('is confirmed by that officer, and by nobody else', async () => {
      const input = { recordMatchId: match.id };
      for (const persona of ['social-worker', 'data-protection-officer', 'caldicott-guardian'])
        expect([persona, await change(hub(), persona, 'confirmMatch', input)]).toEqual([persona, NOT_THERE]);
      expect(await change(hub(), 'records-officer', 'confirmMatch', input)).toBe('DONE');
      expect(await tracesOf('assurance', match.child.id, match.recordReference)).toEqual(['public.record_link']);
    });

    test('undone, it leaves nothing with the wrong child, in no table of any database', async () => {
      const undo = (expectedVersion: number) =>
        change(hub(), 'records-officer', 'undoMatch', { recordLinkId: match.id, reason: 'Twins.', expectedVersion });
      expect(await undo(7)).toBe('CONFLICT');
      expect(await undo(1)).toBe('DONE');
      for (const database of ['assurance', 'social_care', 'health', 'virtual_school', 'housing'])
        expect([database, await tracesOf(database, match.child.id, match.recordReference)]).toEqual([database, []]);
      const [link] = (await ask(LINKS)).data!['recordLinks'].nodes;
      expect(link).toMatchObject({ id: match.id, childReference: null, undoneBecause: 'Twins.', version: 2 });
    });

    test('and the officer has no way to that child any more', async () => {
      expect(await childFor(hub(), 'records-officer', match.child.id)).toBeNull();
      const waiting = (await ask(WAITING)).data!['recordMatches'].nodes as (typeof match)[];
      expect(waiting.filter(({ child }) => child.id === match.child.id)).toEqual([]);
    });
  });
}
