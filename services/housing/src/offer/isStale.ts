import { addMonths, type CalendarDate } from '@hub/platform';

const MONTHS_ASSURED = 12;

/**
 * Whether nobody has assured an offer for twelve months: it may still be right, and nobody has said so. Publishing counts
 * as the first assurance. The council's promise is "We will keep our local offer up-to-date and relevant" (We Care
 * Because You Matter, 2022–2024); the interval is ours.
 */
export const isStale = (
  { assuredOn, publishedOn }: { assuredOn: CalendarDate | null; publishedOn: CalendarDate },
  day: CalendarDate,
): boolean => addMonths(assuredOn ?? publishedOn, MONTHS_ASSURED) <= day;
