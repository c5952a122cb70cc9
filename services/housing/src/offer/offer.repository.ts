import DataLoader from 'dataloader';
import { isUuid, type CalendarDate, type Caller, type Cursors, type Database, type Query } from '@hub/platform';
import type { CouncilRepository } from '../council/council.repository';
import { checkPageSize, openCursor, pageOf, type PageRequest } from '../page';
import type { Offer } from './offer.type';
import type { OfferPage } from './offerPage.type';
import { COUNT_OF_OFFERS, OFFERS_BY_ID, PAGE_OF_OFFERS } from './offerQueries';
import type { OfferRecord } from './OfferRecord';
import { presentOffer } from './presentOffer';

export interface OfferFilter {
  district: string | null;
  on: CalendarDate;
  stale: boolean | null;
}

/** What councils publish for care leavers. Public: every caller reads the same. */
export class OfferRepository {
  private readonly byId = new DataLoader<string, Offer | null>((ids) => this.readMany(ids));

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly cursors: Cursors,
    private readonly councils: CouncilRepository,
    private readonly today: CalendarDate,
  ) {}

  /** By reference or link, whether it still stands or not; as of today. */
  find = (id: string): Promise<Offer | null> => (isUuid(id) ? this.byId.load(id) : Promise.resolve(null));

  /** As it is after a change of this very request. */
  findAgain(id: string): Promise<Offer | null> {
    this.byId.clear(id);
    return this.find(id);
  }

  /** The offers that stand on a day: one statement, one more when counted, and one for the councils when asked by district. */
  async page({
    first,
    after,
    filter,
    counted,
  }: PageRequest<OfferFilter> & { filter: OfferFilter }): Promise<OfferPage> {
    checkPageSize(first);
    const { caller, cursors } = this;
    const binding = { caller, list: 'offers', filter };
    const position = openCursor(cursors, binding, after);
    const matching = [filter.on, await this.publishersFor(filter), filter.stale];
    const queries: Query[] = [
      { name: 'housing-offers-page', text: PAGE_OF_OFFERS, values: [...matching, ...position, first + 1] },
    ];
    if (counted) queries.push({ name: 'housing-offers-count', text: COUNT_OF_OFFERS, values: matching });
    const [rows, counts] = (await this.database.runAllAs(caller, queries)) as [OfferRecord[], { count: number }[]?];
    const present = (row: OfferRecord) => presentOffer(row, filter.on);
    const { nodes, pageInfo } = pageOf(rows, { first, present, positionOf: ({ name }) => name }, (at) =>
      cursors.seal(binding, at),
    );
    return { nodes, ...pageInfo, totalCount: counts?.[0]?.count ?? 0 };
  }

  /**
   * Of a council that exists on the day also what it took over: a promise does not end with the council that made it. Of
   * one that has ended by then, what it published itself.
   */
  private async publishersFor({ district, on }: OfferFilter): Promise<string[] | null> {
    if (district === null) return null;
    const answeredFor = (await this.councils.all()).answeredForBy(district, on);
    return answeredFor.length > 0 ? answeredFor : [district];
  }

  private async readMany(ids: readonly string[]): Promise<(Offer | null)[]> {
    const query = { name: 'housing-offers-by-id', text: OFFERS_BY_ID, values: [this.today, ids] };
    const rows = await this.database.runAs<OfferRecord>(this.caller, query);
    const found = new Map(rows.map((row) => [row.id, presentOffer(row, this.today)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
