import { addDays, dateOf, dayNumberOf } from '@hub/platform';
import fc from 'fast-check';
import type { CouncilRecord } from './CouncilRecord';
import { Councils } from './Councils';
import { REAL_COUNCILS } from './realCouncils';

const councils = new Councils(REAL_COUNCILS);
const HARROGATE = 'E07000165';
const NORTH_YORKSHIRE = 'E06000065';
const answering = (code: string, day: string) => councils.answeringFor(code, day)?.code ?? null;

describe('who answers for what a council undertook', () => {
  test('itself until the day before its end, then its successor', () => {
    expect(answering(HARROGATE, '1974-03-31')).toBeNull();
    expect(answering(HARROGATE, '1974-04-01')).toBe(HARROGATE);
    expect(answering(HARROGATE, '2023-03-31')).toBe(HARROGATE);
    expect(answering(HARROGATE, '2023-04-01')).toBe(NORTH_YORKSHIRE);
    expect(answering('nowhere', '2023-04-01')).toBeNull();
  });
  test('a new council answers for nobody before it exists', () => {
    expect(councils.answeredForBy(NORTH_YORKSHIRE, '2023-03-31')).toEqual([]);
    expect(councils.answeredForBy(NORTH_YORKSHIRE, '2023-04-01')).toHaveLength(9);
  });
});

const day = fc.integer({ min: dayNumberOf('1970-01-01'), max: dayNumberOf('2040-01-01') }).map(dateOf);

/** Any chain of councils, each taking over from the one before when it ends; now and then nobody does. */
const chain = fc
  .record({
    from: day,
    lives: fc.array(fc.record({ days: fc.integer({ min: 1, max: 9000 }), taken: fc.boolean() }), { maxLength: 6 }),
  })
  .map(({ from, lives }) => {
    let startedOn = from;
    return lives.map(({ days, taken }, index): CouncilRecord => {
      const [began, endedOn] = [startedOn, addDays(startedOn, days)];
      startedOn = endedOn;
      const successorCode = taken && index < lives.length - 1 ? `C${index + 1}` : null;
      return { code: `C${index}`, name: '', kind: 'UNITARY', countyCode: null, childrensServicesCode: '', startedOn: began, endedOn, successorCode }; // prettier-ignore
    });
  });

test('whatever councils there were, at most one answers for each, it exists on that day, and both ways agree', () =>
  fc.assert(
    fc.property(chain, day, (all, on) => {
      const made = new Councils(all);
      const existing = new Set(made.existingOn(on).map(({ code }) => code));
      for (const { code } of all) {
        const found = made.answeringFor(code, on);
        if (!found) continue;
        expect(existing).toContain(found.code);
        expect(made.answeredForBy(found.code, on)).toContain(code);
      }
      const answered = all.flatMap(({ code }) => made.answeredForBy(code, on));
      expect(new Set(answered).size).toBe(answered.length);
    }),
  ));

test('councils that succeed each other in a circle, which no law makes, answer for nobody and do not hang', () => {
  const one = { ...REAL_COUNCILS[0]!, code: 'A', endedOn: '2000-01-01', successorCode: 'B' };
  const circle = new Councils([one, { ...one, code: 'B', successorCode: 'A' }]);
  expect(circle.answeringFor('A', '2020-01-01')).toBeNull();
});
