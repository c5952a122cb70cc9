import { inWords } from '@hub/schema/src/agreement/inWords';

/** `lookedAfterSince` is "Looked after since". */
export const keyInWords = (key: string): string => inWords(key.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '_'));

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;
/** A value of a list that the graph fixes. Short ones may be somebody's codes, which are left as they are. */
const CONSTANT = /^[A-Z]{4,}$|^[A-Z]+(_[A-Z]+)+$/;

/** A single value as people write it: days and times as in England. Nothing is not "no": it may be withheld, or missing. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing shown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return String(value);
  if (DAY.test(value)) return dateInWords(value, { dateStyle: 'long', timeZone: 'UTC' });
  if (MOMENT.test(value))
    return dateInWords(value, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
  return CONSTANT.test(value) ? inWords(value) : value;
}

function dateInWords(text: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : date.toLocaleString('en-GB', style);
}
