import DataLoader from 'dataloader';
import {
  hubError,
  narrowTo,
  type Caller,
  type CalendarDate,
  type Cursors,
  type Database,
  type Policy,
  type RunQuery,
} from '@hub/platform';
import type { ChildPartName } from './childParts';
import { childQuery, type ChildQuery, type PartRow } from './childQuery';
import type { ChildConnection, ChildFilter } from './childConnection.type';
import { isUuid, NIL_UUID } from './isUuid';
import { toChildren, type LoadedChild, type ReadChildren } from './toChildren';

export interface ChildReaderDependencies {
  database: Pick<Database, 'runAs'>;
  policy: Policy;
  cursors: Cursors;
  today(): CalendarDate;
}

export interface ChildPage {
  first: number;
  after?: string | null;
  where?: ChildFilter | null;
}

type Parts = ReadonlySet<ChildPartName>;

/** The only reader of children, made for one caller and one request: queries and references both go through it. */
export class ChildRepository {
  private readonly loaders = new Map<string, DataLoader<string, LoadedChild | null>>();

  constructor(
    private readonly caller: Caller,
    private readonly dependencies: ChildReaderDependencies,
  ) {}

  /** The child, or null: one that is out of scope is answered exactly as one that does not exist. */
  async load(id: string, parts: Parts): Promise<LoadedChild | null> {
    return isUuid(id) ? this.loaderOf(parts).load(id.toLowerCase()) : null;
  }

  /** The child as an open transaction sees it, what it wrote included. */
  async loadWithin(run: RunQuery, id: string, parts: Parts): Promise<LoadedChild | null> {
    const query = childQuery('byId', parts, [this.dependencies.today(), [id]]);
    return toChildren(await run<PartRow>(query), query.parts, this.caller.role).children.get(id) ?? null;
  }

  /** One page of the children whom the caller sees, by id. */
  async page({ first, after, where }: ChildPage, parts: Parts, withTotal: boolean): Promise<ChildConnection> {
    checkPage(first);
    this.checkFilter(where);
    const { cursors, today } = this.dependencies;
    const boundTo = { caller: this.caller, list: 'children', filter: where ?? null };
    const start = after ? cursors.open(boundTo, after) : NIL_UUID;
    const localId = where?.localId ?? undefined;
    const values = [today(), start, first + 1, ...(localId === undefined ? [] : [localId])];
    const query = childQuery(localId === undefined ? 'page' : 'pageOfLocalId', parts, values, { withTotal });
    const { children, total } = await this.read(query);
    const nodes = [...children.values()].slice(0, first);
    const last = nodes.at(-1);
    const pageInfo = { hasNextPage: children.size > first, endCursor: last ? cursors.seal(boundTo, last.id) : null };
    return { nodes, pageInfo, totalCount: total };
  }

  /** One statement for all children of a fetch that ask for the same parts. */
  private loaderOf(parts: Parts): DataLoader<string, LoadedChild | null> {
    const key = [...parts].sort().join(' ');
    let loader = this.loaders.get(key);
    if (!loader) {
      this.loaders.set(key, (loader = new DataLoader((ids) => this.readAll(ids, parts), { maxBatchSize: 1000 })));
    }
    return loader;
  }

  private async readAll(ids: readonly string[], parts: Parts): Promise<(LoadedChild | null)[]> {
    const query = childQuery('byId', parts, [this.dependencies.today(), ids]);
    const { children } = await this.read(query, narrowTo(this.caller, ids));
    return ids.map((id) => children.get(id) ?? null);
  }

  private async read(query: ChildQuery, caller = this.caller): Promise<ReadChildren> {
    const rows = await this.dependencies.database.runAs<PartRow>(caller, query);
    return toChildren(rows, query.parts, caller.role);
  }

  /** Rows would not match anyway; but a filter that is silently empty would still be an answer about a hidden field. */
  private checkFilter(where: ChildFilter | null | undefined): void {
    if (where?.localId === undefined || where.localId === null) return;
    const { role, purpose } = this.caller;
    if (this.dependencies.policy.read(role, purpose, 'identity.localId') === 'NOBODY') throw hubError('FORBIDDEN');
  }
}

function checkPage(first: number): void {
  if (first < 1 || first > 200) {
    throw hubError('BAD_USER_INPUT', { message: `first: a page holds from 1 to 200 children, not ${first}.` });
  }
}
