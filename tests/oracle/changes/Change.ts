import type { Choose } from '../../conformance/support/operations/Choose';
import type { Administrator, DatabaseName } from '../raw/Administrator';
import type { RawData, Row } from '../raw/RawData';
import type { HubClient } from '../../support/HubClient';

/** What a change of the state has to hand. */
export interface World {
  readonly raw: RawData;
  readonly administrator: Administrator;
  /** A persona’s way to the graph. */
  as(subject: string, purpose?: string): Promise<HubClient>;
  readonly number: number;
}

/** Something that happens between two operations. Which databases it changed, and what it was. */
export interface Change {
  readonly databases: readonly DatabaseName[];
  readonly what: string;
}

export type MakeChange = (world: World, choose: Choose) => Promise<Change | undefined>;

export const oneOf = <Item>(items: readonly Item[], choose: Choose): Item | undefined =>
  items.length > 0 ? items[choose(items.length)] : undefined;

/** A row of a table at random. */
export const anyRow = (
  { raw }: World,
  table: string,
  choose: Choose,
  isWanted: (row: Row) => boolean = () => true,
): Row | undefined => oneOf(raw.rows(table).filter(isWanted), choose);
