import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '../field/openField.mts';

/** The process id of the field's PostgreSQL server: the first line of its own file. */
export const postmasterOf = ({ serverDirectory }: Field): number =>
  Number(readFileSync(join(serverDirectory, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
