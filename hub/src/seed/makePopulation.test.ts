import { ageOn, isSyntheticNhsNumber, type SyntheticChild } from '@hub/platform';
import { ALL_OF_THE_COUNCILS } from './cohorts/planCohorts';
import { makePopulation, makePopulationInChunks } from './makePopulation';

const TODAY = '2026-11-22';
const demonstration = makePopulation({ children: 60, today: TODAY });
const councils = makePopulation({ children: ALL_OF_THE_COUNCILS, today: TODAY });
const { children } = councils;
const lookedAfter = children.filter(({ endedCareOn }) => endedCareOn === null);
const share = (of: SyntheticChild[], holds: (child: SyntheticChild) => boolean) => of.filter(holds).length / of.length;

describe('the synthetic population', () => {
  test('is the same for the same day and seed, and another for another seed', () => {
    expect(makePopulation({ children: 60, today: TODAY })).toEqual(demonstration);
    expect(makePopulation({ children: 60, today: TODAY, seed: 1 })).not.toEqual(demonstration);
  });

  test('comes in parts that are complete in themselves and together are the whole', () => {
    const chunks = [...makePopulationInChunks({ children: ALL_OF_THE_COUNCILS, today: TODAY })];
    expect(chunks.map((chunk) => chunk.children.length)).toEqual([1_000, 1_000, ALL_OF_THE_COUNCILS - 2_000]);
    expect(chunks.flatMap((chunk) => chunk.children)).toEqual(children);
    for (const { professionals, children: part } of chunks) {
      const known = new Set(professionals.map(({ subject }) => subject));
      const worksWith = part.flatMap(({ relationships }) => relationships.map(({ subject }) => subject));
      expect(worksWith.filter((subject) => !known.has(subject))).toEqual([]);
    }
  });

  test('has each child once, with an NHS number that was never issued', () => {
    expect(new Set(children.map((child) => child.id)).size).toBe(ALL_OF_THE_COUNCILS);
    expect(new Set(children.map((child) => child.nhsNumber)).size).toBe(ALL_OF_THE_COUNCILS);
    expect(children.filter((child) => !isSyntheticNhsNumber(child.nhsNumber))).toEqual([]);
  });

  test('follows one episode by the next without a gap or overlap, none of them before birth or in the future', () => {
    for (const child of children) {
      expect(child.episodes[0]!.startedOn).toBe(child.enteredCareOn);
      expect(child.episodes.at(-1)!.endedOn).toBe(child.endedCareOn);
      child.episodes
        .slice(1)
        .forEach((episode, index) => expect(episode.startedOn).toBe(child.episodes[index]!.endedOn));
      for (const { startedOn, endedOn } of child.episodes)
        expect([startedOn >= child.dateOfBirth, startedOn < (endedOn ?? TODAY)]).toEqual([true, true]);
    }
  });

  test('has children looked after under 18, and care leavers of 17 to 25 with what they do and where they live', () => {
    const ages = (of: SyntheticChild[]) => of.map(({ dateOfBirth }) => ageOn(dateOfBirth, TODAY));
    const leavers = children.filter(({ leaver }) => leaver !== null);
    expect(Math.max(...ages(lookedAfter))).toBe(17);
    expect([Math.min(...ages(leavers)), Math.max(...ages(leavers))]).toEqual([17, 25]);
    expect(leavers.every(({ endedCareOn }) => endedCareOn !== null && endedCareOn <= TODAY)).toBe(true);
    expect(share(leavers, ({ leaver }) => leaver!.suitable === true)).toBeGreaterThan(0.8);
  });

  test('has ends of care under 18, and adoption only from the family that the child was placed with', () => {
    const left = children.filter(({ endedCareOn, leaver }) => endedCareOn !== null && leaver === null);
    const reasonOf = ({ episodes }: SyntheticChild) => episodes.at(-1)!.reasonEnded!;
    expect(new Set(left.map(reasonOf))).toEqual(new Set(['E3', 'E4A', 'E4B', 'E8', 'E11', 'E12', 'E13', 'E41', 'E45', 'E46'])); // prettier-ignore
    const adopted = left.filter((child) => ['E11', 'E12'].includes(reasonOf(child)));
    expect(adopted.length).toBeGreaterThan(10);
    expect(left.some(({ endedCareOn }) => endedCareOn! < '2025-11-22')).toBe(false);
  });

  test('has initial assessments by a registered medical practitioner, and nothing open after care has ended', () => {
    const initial = children.flatMap((child) => child.assessments).filter(({ kind }) => kind === 'INITIAL');
    const by = initial.filter((each) => each.completedOn).map((each) => each.practitionerType);
    expect(new Set(by)).toEqual(new Set(['REGISTERED_MEDICAL_PRACTITIONER']));
    const after = children.filter(({ endedCareOn }) => endedCareOn !== null).flatMap(({ assessments }) => assessments);
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set(['COMPLETED', 'CANCELLED']));
  });
});

describe('as DfE counted the three councils in 2025', () => {
  test('each looks after as many children as it does', () => {
    const of = (code: string) => lookedAfter.filter(({ authorityCode }) => authorityCode === code).length;
    expect([of('816'), of('815'), of('808')]).toEqual([240, 561, 564]);
  });

  test.each<[string, number, number, (child: SyntheticChild) => boolean]>([
    ['came alone and ask for asylum (8%)', 0.06, 0.1, (child) => child.unaccompanied],
    ['are boys (57%)', 0.52, 0.6, ({ sex }) => sex === 'M'],
    ['entered care within a year (26%)', 0.22, 0.34, ({ enteredCareOn }) => enteredCareOn > '2025-11-22'],
    ['are fostered (two thirds)', 0.62, 0.78, ({ episodes }) => /^U/.test(episodes.at(-1)!.placementType)],
    ['had three placements in the year (10%)', 0.07, 0.13, (child) => placementsOfYear(child) >= 3],
  ])('%s', (_words, least, most, holds) => {
    expect(share(lookedAfter, holds)).toBeGreaterThan(least);
    expect(share(lookedAfter, holds)).toBeLessThan(most);
  });

  const placementsOfYear = ({ episodes, enteredCareOn }: SyntheticChild) =>
    episodes.filter(({ reasonForEpisode, startedOn }) => reasonForEpisode !== 'L' && startedOn > '2025-11-22').length +
    Number(enteredCareOn <= '2025-11-22');
});

describe('the personas', () => {
  const kindsOf = (population: { children: SyntheticChild[] }, subject: string) =>
    population.children.filter(({ relationships }) =>
      relationships.some((each) => each.subject === subject && each.endedOn === null),
    );

  test.each([
    'nurse', 'second-nurse', 'doctor', 'health-administrator', 'camhs', 'social-worker', 'other-social-worker',
    'supervising-social-worker', 'reviewing-officer', 'personal-adviser', 'foster-carer', 'youth-justice', 'advocate',
    'designated-teacher', 'housing-officer', 'care-experienced',
  ])('%s has somebody, in the demonstration and in the real sizes', (subject) => {
    expect(kindsOf(demonstration, subject).length).toBeGreaterThan(0);
    expect(kindsOf(councils, subject).length).toBeGreaterThan(0);
  }); // prettier-ignore

  test('have caseloads as in life when the councils have their real sizes', () => {
    expect(kindsOf(councils, 'social-worker').length).toBeLessThan(25);
    expect(kindsOf(councils, 'nurse').every(({ authorityCode }) => authorityCode === '816')).toBe(true);
  });

  test('the care-experienced one is a grown-up care leaver of York under her own name', () => {
    for (const population of [demonstration, councils]) {
      const [own, ...others] = kindsOf(population, 'care-experienced');
      expect([own!.givenName, own!.familyName, own!.authorityCode, others]).toEqual(['Kayleigh', 'Dunn', '816', []]);
      expect(ageOn(own!.dateOfBirth, TODAY)).toBeGreaterThanOrEqual(18);
    }
  });

  test('have overdue initial assessments to work on in the demonstration', () => {
    const overdue = demonstration.children
      .flatMap(({ assessments }) => assessments)
      .filter(({ kind, status, dueOn }) => kind === 'INITIAL' && status !== 'COMPLETED' && dueOn < TODAY);
    expect(overdue.length).toBeGreaterThan(6);
  });

  test('one of their children is restricted', () =>
    expect(demonstration.children.filter((child) => child.restricted)).toHaveLength(1));
});
