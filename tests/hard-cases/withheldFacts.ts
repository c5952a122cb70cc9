import { randomUUID } from 'node:crypto';
import { change, childFor, day, NOT_THERE, ownChild, type Hub } from './support/people';

const FAMILY = 'care { family { siblings { factKey givenName } } }';
const CLINICAL = 'health { clinical { findings { id finding } } }';

/** What is another person's, or would harm, stays withheld in a part that the young person may read after its review. */
export function withheldFacts(hub: Hub): void {
  describe('facts in the young person’s own record', () => {
    let child: string;
    beforeAll(async () => {
      child = await ownChild(hub());
      await hub().administer('social_care', async (client) => {
        await client.query('delete from sibling where child_id = $1', [child]);
        await client.query(
          `insert into sibling (child_id, given_name, relation) values ($1, 'Alex', 'FULL'), ($1, 'Robin', 'HALF')`,
          [child],
        );
        await client.query(
          `insert into worker_allocation (child_id, subject, kind, started_on) values ($1, 'social-worker', 'caseload', $2)
           on conflict do nothing`,
          [child, day(-1)],
        );
      });
      await hub().administer('health', async (client) => {
        const assessment = randomUUID();
        await client.query(
          `insert into health_assessment (id, child_id, kind, counted_from, due_on, status)
           values ($1, $2, 'REVIEW', $3, $3, 'REQUESTED')`,
          [assessment, child, day(-20)],
        );
        await client.query('delete from assessment_finding where child_id = $1', [child]);
        await client.query(
          `insert into assessment_finding (id, child_id, assessment_id, found_on, area, finding)
           values (gen_random_uuid(), $1, $2, $3, 'PHYSICAL', 'Grew well.'),
             (gen_random_uuid(), $1, $2, $3, 'EMOTIONAL', 'What her father said of her.')`,
          [child, assessment, day(-20)],
        );
      });
    });

    const siblings = async (persona: string) =>
      ((await childFor(hub(), persona, child, FAMILY)).care.family?.siblings ?? null) as
        { factKey: string; givenName: string }[] | null;
    const findings = async (persona: string) =>
      ((await childFor(hub(), persona, child, CLINICAL)).health.clinical?.findings ?? null) as
        { id: string; finding: string }[] | null;
    const namesFor = async (persona: string) => (await siblings(persona))?.map(({ givenName }) => givenName) ?? null;
    const findingsFor = async (persona: string) => (await findings(persona))?.map(({ finding }) => finding).toSorted() ?? null; // prettier-ignore

    test('are all withheld until somebody who writes the part has reviewed it', async () => {
      expect([await namesFor('care-experienced'), await findingsFor('care-experienced')]).toEqual([null, null]);
      expect(await namesFor('social-worker')).toEqual(['Alex', 'Robin']);
    });

    test('of another person stay withheld when the part is released, and are there for those who work with her', async () => {
      const robin = (await siblings('social-worker'))!.find(({ givenName }) => givenName === 'Robin')!;
      const facts = {
        childId: child,
        family: [robin.factKey],
        ground: 'THIRD_PARTY',
        reason: 'He asked not to be told of.',
      };
      for (const persona of ['care-experienced', 'personal-adviser', 'reviewing-officer'])
        expect([persona, await change(hub(), persona, 'withholdFacts', facts)]).toEqual([persona, NOT_THERE]);
      expect(await change(hub(), 'social-worker', 'withholdFacts', { ...facts, family: [child] })).toBe(
        'BAD_USER_INPUT',
      );
      expect(await change(hub(), 'social-worker', 'withholdFacts', facts)).toBe('DONE');
      const release = { childId: child, family: true };
      expect(await change(hub(), 'social-worker', 'releaseToYoungPerson', release, 'ReleaseInput')).toBe('DONE');
      expect(await namesFor('care-experienced')).toEqual(['Alex']);
      expect(await namesFor('social-worker')).toEqual(['Alex', 'Robin']);
    });

    test('are shown on the next request once they are no longer withheld', async () => {
      const robin = (await siblings('social-worker'))!.find(({ givenName }) => givenName === 'Robin')!;
      const facts = { childId: child, family: [robin.factKey] };
      expect(await change(hub(), 'care-experienced', 'showFacts', facts, 'FactsInput')).toBe(NOT_THERE);
      expect(await change(hub(), 'social-worker', 'showFacts', facts, 'FactsInput')).toBe('DONE');
      expect(await namesFor('care-experienced')).toEqual(['Alex', 'Robin']);
    });

    test('that would cause serious harm stay withheld in what health released', async () => {
      const harmful = (await findings('nurse'))!.find(({ finding }) => finding.startsWith('What her father'))!;
      const facts = {
        childId: child,
        findings: [harmful.id],
        withheld: true,
        ground: 'SERIOUS_HARM',
        reason: 'The paediatrician’s judgement of 3 March.',
      };
      for (const persona of ['care-experienced', 'social-worker', 'camhs'])
        expect([persona, await change(hub(), persona, 'withholdHealthFacts', facts)]).toEqual([persona, NOT_THERE]);
      expect(await change(hub(), 'nurse', 'withholdHealthFacts', facts)).toBe('DONE');
      const release = { childId: child, clinical: true };
      expect(await change(hub(), 'nurse', 'releaseHealthRecordToYoungPerson', release)).toBe('DONE');
      expect(await findingsFor('care-experienced')).toEqual(['Grew well.']);
      expect(await findingsFor('nurse')).toEqual(['Grew well.', 'What her father said of her.']);
      expect(await change(hub(), 'nurse', 'withholdHealthFacts', { ...facts, withheld: false })).toBe('DONE');
      expect(await findingsFor('care-experienced')).toEqual(['Grew well.', 'What her father said of her.']);
    });
  });
}
