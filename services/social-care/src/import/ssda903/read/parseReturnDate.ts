const USUAL = /^\d{2}\/\d{2}\/\d{4}$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MIDNIGHT = /[ T]0{1,2}:00(:00(\.0+)?)?Z?$/;
const PARTLY_KNOWN = /^(zz|\d{2})\/(zz|\d{2})\/(zzzz|\d{4})$/i;

export interface ReturnDate {
  /** `yyyy-mm-dd`, so that dates compare as text. */
  iso: string;
  /** False when it was not written dd/mm/yyyy as the return asks. */
  usual: boolean;
}

/**
 * A date of the return. Other unmistakable forms are read too, for spreadsheets change them: 1/4/2017, 01-04-2017,
 * 2017-04-01, and any of these at midnight. Null for what is no day, or not between 1900 and 2100.
 */
export function parseReturnDate(text: string): ReturnDate | null {
  const day = text.replace(MIDNIGHT, '');
  const dayFirst = DAY_FIRST.exec(day);
  if (dayFirst) return dateOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!, USUAL.test(text));
  const yearFirst = YEAR_FIRST.exec(day);
  return yearFirst ? dateOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!, false) : null;
}

/** `zz/05/2020`, `zz/zz/2021` or `zz/zz/zzzz`: a date of previous permanence of which parts are unknown. */
export const isPartlyKnownDate = (text: string) => PARTLY_KNOWN.test(text);

function dateOf(year: string, month: string, day: string, usual: boolean): ReturnDate | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && year >= '1900' && year <= '2100' ? { iso, usual } : null;
}
