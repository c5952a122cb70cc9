import pg from 'pg';

const { DATE, INT8 } = pg.types.builtins;

/**
 * A date is a day on the calendar: as text it stays the same day in every time zone, where `Date` would move it.
 * Counts are numbers: none here comes near 2^53.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return String;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};
