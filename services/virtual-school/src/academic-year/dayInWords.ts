import type { CalendarDate } from '@hub/platform';

/** 2026-11-02 as `2 November 2026`. */
export const dayInWords = (date: CalendarDate): string => DAY_IN_WORDS.format(new Date(`${date}T00:00:00Z`));
const DAY_IN_WORDS = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
