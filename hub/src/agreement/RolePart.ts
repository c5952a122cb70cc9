import type { Category, Opening, Purpose, RoleName } from '@hub/schema';

/** What must be on record before an item is read, by age; null where nothing opens it. */
export interface Condition {
  children: readonly Opening[] | null;
  adults: readonly Opening[] | null;
}

/** What a role has of one item. */
export interface ItemPart {
  item: Category;
  holds: string;
  owner: string;
  /** Whether it holds something of one person: of what does not, no relationship is asked. */
  ofOnePerson: boolean;
  /** Purposes with which it is read, each with its condition; empty when never. No purpose is ''. */
  read: Partial<Record<Purpose | '', Condition>>;
  /** Purposes with which it is changed too. */
  change: (Purpose | '')[];
  legalGateways: string[];
}

/** One role's part of the agreement on a day. */
export interface RolePart {
  role: RoleName;
  agency: string;
  relationship: string;
  children: string;
  purposes: Partial<Record<Purpose, string>>;
  version: number;
  on: string;
  items: ItemPart[];
  /** What begins or ends for the role later: in sentences, by day. */
  toCome: { on: string; because: string; what: string[] }[];
}
