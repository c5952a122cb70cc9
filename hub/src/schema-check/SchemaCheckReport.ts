import type { Category, RoleName } from '@hub/schema';

/**
 * What a change does to somebody. `BREAKING`: what they ask today is refused, answered in another shape, or answered for
 * fewer children or purposes. `WIDENING`: they may ask more than before. `HARMLESS`: neither.
 */
export const EFFECTS = ['BREAKING', 'WIDENING', 'HARMLESS'] as const;
export type Effect = (typeof EFFECTS)[number];

export interface AffectedRole {
  role: RoleName;
  /** Recorded operations of the role that use what changed. */
  operations: string[];
}

export interface Finding {
  effect: Effect;
  /** Schema coordinate; null for a change of the agreement itself. */
  coordinate: string | null;
  /** Item of the agreement that it carries after the change, or carried before it went. */
  item: Category | null;
  what: string;
  roles: AffectedRole[];
  /** Whom to ask, where another agency is responsible for the item. */
  ask?: string;
}

export interface SchemaCheckReport {
  /** The agencies whose part is another one than before. */
  changed: string[];
  against: string;
  /** How many recorded operations were tried. */
  operations: number;
  /** Recorded operations that were refused before the change already, and so count for nothing. */
  alreadyRefused: string[];
  findings: Finding[];
}
