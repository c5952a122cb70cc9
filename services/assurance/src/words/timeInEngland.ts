/** Time of day in England, as in `14:05`. */
export const timeInEngland = (moment: Date): string => TIME.format(moment);

/** As in `2 November 2026`: the day in England. */
export const dayInEngland = (moment: Date): string => DAY.format(moment);

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
