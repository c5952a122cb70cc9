import type { Agreement } from '@hub/schema';

/** What somebody acted for, as the agreement says it; null for a visitor, who acts for nothing. */
export const purposeInWords = ({ purposes }: Agreement, purpose: string | null): string | null =>
  purpose !== null && Object.hasOwn(purposes, purpose) ? purposes[purpose as keyof typeof purposes]! : null;
