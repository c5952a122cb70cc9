import { ageOn, createRandom, type CalendarDate, type Random, type SyntheticChild } from '@hub/platform';

/** What is known of the child whose rows are being made up. */
export interface SeedContext {
  child: SyntheticChild;
  today: CalendarDate;
  age: number;
  isLookedAfter: boolean;
  /** The last day of the time in care; today while it goes on. */
  lastDay: CalendarDate;
  /** The name of a professional or carer of the population. */
  nameOf(subject: string): string | undefined;
  /** Chance of its own for each subject, so that one kind of record does not change with another. */
  random(subject: string): Random;
}

export const contextOf = (child: SyntheticChild, today: CalendarDate, nameOf: SeedContext['nameOf']): SeedContext => ({
  child,
  today,
  age: ageOn(child.dateOfBirth, today),
  isLookedAfter: child.endedCareOn === null,
  lastDay: child.endedCareOn ?? today,
  nameOf,
  random: (subject) => createRandom(`${child.id} ${subject}`),
});

/** Names of nobody. */
export const GIVEN_NAMES = [
  'Alfie',
  'Amira',
  'Ben',
  'Dara',
  'Ella',
  'Hassan',
  'Isla',
  'Joe',
  'Kit',
  'Lola',
  'Mo',
  'Nell',
];
export const ADULT_NAMES = [
  'Carol',
  'Dawn',
  'Gareth',
  'Ian',
  'Janet',
  'Lorna',
  'Martin',
  'Nadia',
  'Paul',
  'Rita',
  'Steve',
];
export const CARER_NAMES = ['Ashworth', 'Bryant', 'Coates', 'Denham', 'Eccles', 'Fallon', 'Garside', 'Hobbs', 'Ismail'];

/** 01632 960xxx is set aside by Ofcom for drama: it rings nowhere. */
export const telephoneOf = (random: Random): string => `01632 960${String(random.between(0, 999)).padStart(3, '0')}`;
