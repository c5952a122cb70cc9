import type { CallerRoles } from './openDatabases';

/** Layers that a test leaves out to see that the others hold alone. Given by constructor, never by settings. */
export interface Layers {
  contract?: boolean;
  shield?: boolean;
  callerRoles?: CallerRoles;
}
