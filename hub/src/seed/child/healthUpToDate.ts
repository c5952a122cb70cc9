/**
 * Of children looked after for a year or more, the share that had a health assessment in the year, by authority.
 * Source: Department for Education, Children looked after in England including adoptions, 2025 (Open Government
 * Licence v3.0).
 */
const SHARES: Readonly<Record<string, number>> = { '816': 0.94, '815': 0.9, '808': 0.84 };
const ENGLAND = 0.9;

export const healthUpToDate = (authorityCode: string): number => SHARES[authorityCode] ?? ENGLAND;
