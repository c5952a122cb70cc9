/** The day so many years before another; whoever was born on it or earlier has that age. */
export const yearsBefore = (day: string, years: number): string => {
  const [year, rest] = [Number(day.slice(0, 4)) - years, day.slice(4)];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`;
};

export const AGE_OF_PERMISSION = 18;
export const AGE_OF_OWN_ACCOUNT = 13;
