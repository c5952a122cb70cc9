import { availableParallelism } from 'node:os';
import pg from 'pg';

/** One database an agency, as in the hub. */
export interface Pools {
  socialCare: pg.Pool;
  health: pg.Pool;
  virtualSchool: pg.Pool;
  housing: pg.Pool;
}

/** One page of the list of somebody's own children. */
export interface Asked {
  subject: string;
  first: number;
  after: string | null;
}

/** No position yet: before every row. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';

export const toCursor = (...position: string[]): string => Buffer.from(position.join(' ')).toString('base64url');
export const fromCursor = (cursor: string): string[] => Buffer.from(cursor, 'base64url').toString().split(' ');

/** As many connections as the hub's pools have. Dates stay text. */
export const openPool = (settings: pg.ClientConfig): pg.Pool =>
  new pg.Pool({
    ...settings,
    max: Math.max(4, 2 * availableParallelism()),
    types: {
      getTypeParser: (oid: number, format?: 'text') =>
        oid === pg.types.builtins.DATE ? String : pg.types.getTypeParser(oid, format),
    } as pg.CustomTypesConfig,
  });
