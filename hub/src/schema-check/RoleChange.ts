import type { RoleName } from '@hub/schema';
import type { Effect } from './SchemaCheckReport';

/** One thing that is different for one role. */
export interface RoleChange {
  role: RoleName;
  effect: Effect;
  coordinate: string | null;
  what: string;
  /** What an operation uses that this change is about: a coordinate or a type's name. */
  usage: string;
}
