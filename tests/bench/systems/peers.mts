import type { Field } from '../field/openField.mts';
import { startHive } from './startHive.mts';
import { startPostGraphile } from './startPostGraphile.mts';
import type { System } from './System.mts';

/** Other systems that answer GraphQL, each started on the same rows. */
export const PEERS: readonly ((field: Field) => Promise<System>)[] = [startPostGraphile, startHive];
