/** Examples of changes happen today, whenever somebody tries them: a day written in the file would grow too old. */
export const putInToday = (source: string, today = new Date()): string =>
  source.replaceAll(
    '"TODAY"',
    `"${today.getFullYear()}-${twoDigits(today.getMonth() + 1)}-${twoDigits(today.getDate())}"`,
  );

const twoDigits = (number: number): string => String(number).padStart(2, '0');
