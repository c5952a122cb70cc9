import { ageOn, isSyntheticNhsNumber } from '@hub/platform';
import { makePopulation } from './makePopulation';

const TODAY = '2026-11-22';
const population = makePopulation({ children: 200, today: TODAY });
const { children } = population;

describe('the synthetic population', () => {
  test('is the same for the same day and seed, and another for another seed', () => {
    expect(makePopulation({ children: 200, today: TODAY })).toEqual(population);
    expect(makePopulation({ children: 200, today: TODAY, seed: 1 })).not.toEqual(population);
  });

  test('has each child once, with an NHS number that was never issued', () => {
    expect(new Set(children.map((child) => child.id)).size).toBe(200);
    expect(new Set(children.map((child) => child.nhsNumber)).size).toBe(200);
    expect(children.filter((child) => !isSyntheticNhsNumber(child.nhsNumber))).toEqual([]);
  });

  test('follows one episode by the next without a gap or overlap, none of them before birth or in the future', () => {
    for (const child of children) {
      expect(child.episodes[0]!.startedOn).toBe(child.enteredCareOn);
      expect(child.episodes.at(-1)!.endedOn).toBe(child.endedCareOn);
      child.episodes
        .slice(1)
        .forEach((episode, index) => expect(episode.startedOn).toBe(child.episodes[index]!.endedOn));
      for (const { startedOn } of child.episodes)
        expect(startedOn >= child.dateOfBirth && startedOn <= TODAY).toBe(true);
    }
  });

  test('has the care-experienced persona under her own name', () => {
    const own = children.filter((child) => child.relationships.some(({ kind }) => kind === 'self'));
    expect(own.map(({ givenName, familyName }) => `${givenName} ${familyName}`)).toEqual(['Kayleigh Dunn']);
  });

  test('has care leavers of 18 to 20 and children looked after under 18', () => {
    const ages = children.map((child) => [child.endedCareOn !== null, ageOn(child.dateOfBirth, TODAY)] as const);
    expect(ages.filter(([left, age]) => left !== age >= 18)).toEqual([]);
    expect(ages.filter(([left]) => left)).toHaveLength(20);
  });

  test('has overdue initial assessments to work on, and done ones by a registered medical practitioner', () => {
    const initial = children
      .flatMap((child) => child.assessments)
      .filter((assessment) => assessment.kind === 'INITIAL');
    expect(initial.filter((each) => !each.completedOn && each.dueOn < TODAY).length).toBeGreaterThan(5);
    const by = initial.filter((each) => each.completedOn).map((each) => each.practitionerType);
    expect(new Set(by)).toEqual(new Set(['REGISTERED_MEDICAL_PRACTITIONER']));
    expect(initial.filter((each) => each.completedOn && each.completedOn >= TODAY)).toEqual([]);
  });

  test('has one restricted record', () => expect(children.filter((child) => child.restricted)).toHaveLength(1));
});
