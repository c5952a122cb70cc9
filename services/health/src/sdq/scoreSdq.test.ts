import fc from 'fast-check';
import { bandOf, scaleOf, scoreScale, totalOf, type SdqAnswer } from './scoreSdq';

const all = (answer: SdqAnswer): SdqAnswer[] => Array.from({ length: 25 }, () => answer);
const answers = fc.array(fc.constantFrom<SdqAnswer>(0, 1, 2), { minLength: 25, maxLength: 25 });

describe('the score of a questionnaire, as its publisher says', () => {
  test('questions about strengths count the other way round', () => {
    expect(scoreScale('EMOTIONAL', all(2))).toBe(10);
    expect([scoreScale('CONDUCT', all(2)), scoreScale('CONDUCT', all(0))]).toEqual([8, 2]);
    expect([scoreScale('HYPERACTIVITY', all(2)), scoreScale('PEERS', all(2))]).toEqual([6, 6]);
    expect([totalOf(all(0)), totalOf(all(1)), totalOf(all(2))]).toEqual([10, 20, 30]);
  });

  test('kindness to others is no part of the total', () => {
    const kind = all(1).map((answer, index) => (scaleOf(index + 1) === 'PROSOCIAL' ? 2 : answer));
    expect([scoreScale('PROSOCIAL', kind), totalOf(kind)]).toEqual([10, 20]);
  });

  test('an answer that was left out counts as the mean of its scale; with fewer than three there is no score', () => {
    const without = (questions: number[]) =>
      all(2).map((answer, index) => (questions.includes(index + 1) ? null : answer));
    expect(scoreScale('EMOTIONAL', without([3, 8]))).toBe(10);
    expect([scoreScale('EMOTIONAL', without([3, 8, 13])), totalOf(without([3, 8, 13]))]).toEqual([null, null]);
    expect(totalOf(without([1, 4, 9]))).toBe(30);
  });

  test('is from 0 to 40 whatever the answers, and each question belongs to one of five scales', () => {
    fc.assert(fc.property(answers, (given) => totalOf(given)! >= 0 && totalOf(given)! <= 40));
    const scales = Map.groupBy(Array.from({ length: 25 }, (_, index) => index + 1), scaleOf); // prettier-ignore
    expect([...scales.values()].map((questions) => questions.length)).toEqual([5, 5, 5, 5, 5]);
  });

  test.each([
    [0, 'NORMAL'],
    [13, 'NORMAL'],
    [14, 'BORDERLINE'],
    [16, 'BORDERLINE'],
    [17, 'CAUSE_FOR_CONCERN'],
    [40, 'CAUSE_FOR_CONCERN'],
  ])('a total of %i is %s', (total, band) => expect(bandOf(total)).toBe(band));
});
