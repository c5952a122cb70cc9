import { change, NOT_THERE, ownChild, type Hub } from './support/people';

const WORDS = 'I do not want my school to be on it.';
const MINE = `{ children { nodes { permissions { objections { about words answerDueOn decision answer answeredOn } } } } }`;
const CASES = `{ objections(answered: false, first: 50) { nodes { id childReference about words recordedBy overdue version } } }`;

/** An objection is recorded as it was said, answered by an officer within a month, and the answer is the young person's to read. */
export function objections(hub: Hub): void {
  const mine = async (persona: string) => {
    const answer = await (await hub().as(persona)).ask(MINE);
    const lists: any[] = answer.data!['children'].nodes.map(({ permissions }: any) => permissions?.objections ?? []);
    return lists.flat().find(({ words }) => words === WORDS);
  };
  const openCase = async () => {
    const answer = await (await hub().as('data-protection-officer')).ask(CASES);
    return answer.data!['objections'].nodes.find(({ words }: { words: string }) => words === WORDS);
  };

  describe('an objection', () => {
    test('is recorded by the young person, and is on the officer’s list at once, with the day on which an answer is due', async () => {
      const child = await ownChild(hub());
      const input = { childId: child, words: WORDS, about: ['education.enrolment'] };
      expect(await change(hub(), 'nurse', 'recordObjection', input)).toBe(NOT_THERE);
      expect(await change(hub(), 'social-worker', 'recordObjection', input)).toBe('NOT_FOUND');
      expect(await change(hub(), 'care-experienced', 'recordObjection', input)).toBe('DONE');
      expect(await openCase()).toMatchObject({ childReference: child, about: ['education.enrolment'], overdue: false });
      expect(await mine('care-experienced')).toMatchObject({ decision: null, answerDueOn: expect.any(String) });
    });

    test('is nobody’s list but the officer’s', async () => {
      for (const persona of ['care-experienced', 'personal-adviser', 'social-worker', 'records-officer'])
        expect([persona, (await (await hub().as(persona)).ask(CASES)).code]).toEqual([persona, NOT_THERE]);
    });

    test('is answered by the officer, once, and the young person reads the answer', async () => {
      const { id: objectionId, version: expectedVersion } = await openCase();
      const input = { objectionId, expectedVersion, decision: 'UPHELD', answer: 'Your school is left out from today.' };
      for (const persona of ['care-experienced', 'personal-adviser'])
        expect([persona, await change(hub(), persona, 'answerObjection', input)]).toEqual([persona, NOT_THERE]);
      expect(await change(hub(), 'data-protection-officer', 'answerObjection', { ...input, answer: ' ' })).toBe(
        'BAD_USER_INPUT',
      );
      expect(await change(hub(), 'data-protection-officer', 'answerObjection', input)).toBe('DONE');
      expect(await change(hub(), 'data-protection-officer', 'answerObjection', input)).toBe('CONFLICT');
      expect(await openCase()).toBeUndefined();
      expect(await mine('care-experienced')).toMatchObject({
        decision: 'UPHELD',
        answer: 'Your school is left out from today.',
        answeredOn: expect.any(String),
      });
    });
  });
}
