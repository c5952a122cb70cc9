import { londonDateOf } from '@hub/platform';
import type { WorldChild } from './WorldChild.mts';

export const TODAY = londonDateOf(new Date());

/** The day so many days from today, yyyy-mm-dd. */
export const daysFromToday = (days: number): string =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day on which somebody was born who will be a year older in a hundred days. */
const bornFor = (age: number): string => {
  const birthday = daysFromToday(100);
  return `${Number(birthday.slice(0, 4)) - age - 1}${birthday.slice(4).replace('-02-29', '-02-28')}`;
};

const NOTHING = { permission: false, grant: false, release: false };
const EVERYTHING = { permission: true, grant: true, release: true };
const ALL_BUT_GRANTS = { ...EVERYTHING, grant: false };
const ALL_BUT_PERMISSIONS = { ...EVERYTHING, permission: false };

type Facts = Partial<Omit<WorldChild, 'name' | 'id' | 'familyName' | 'dateOfBirth'>> & { age: number };

const child = (name: string, { age, ...facts }: Facts, index: number): WorldChild => ({
  name,
  id: `00000000-0000-4000-8000-0000000000${String(index + 10)}`,
  dateOfBirth: bornFor(age),
  familyName: `Matrix${String.fromCharCode(65 + index)}`,
  relation: 'IN',
  isRestricted: false,
  isOpened: NOTHING,
  isAdult: age >= 18,
  isUnder13: age < 13,
  ...facts,
});

/** Every way to stand to a caller that the agreement tells apart; on the closed ones all is on record that could open them. */
export const WORLD: readonly WorldChild[] = Object.entries<Facts>({
  'in scope': { age: 16 },
  'in scope, opened': { age: 16, isOpened: EVERYTHING },
  'in scope, adult': { age: 19 },
  'in scope, adult, opened': { age: 19, isOpened: EVERYTHING },
  'in scope, adult, granted without permission': { age: 19, isOpened: ALL_BUT_PERMISSIONS },
  'in scope, under 13, opened': { age: 12, isOpened: EVERYTHING },
  'out of scope, opened': { age: 15, relation: 'OUT', isOpened: EVERYTHING },
  'ended yesterday, opened': { age: 15, relation: 'ENDED', isOpened: EVERYTHING },
  restricted: { age: 16, isRestricted: true, isOpened: ALL_BUT_GRANTS },
  'restricted, granted': { age: 16, isRestricted: true, isOpened: EVERYTHING },
}).map(([name, facts], index) => child(name, facts, index));
