import DataLoader from 'dataloader';
import { idOrNone, type CalendarDate, type Caller, type Cursors, type Database, type Query } from '@hub/platform';
import { BANDS } from '../band/Band';
import type { BandPeriod } from '../band/bandPeriod.type';
import type { CouncilRepository } from '../council/council.repository';
import type { PromiseRepository } from '../offer/promise.repository';
import { checkPageSize, openCursor, pageOf, type PageRequest } from '../page';
import type { ApplicationRecord } from './ApplicationRecord';
import { APPLICATIONS_BY_ID, BAND_HISTORIES, COUNT_OF_APPLICATIONS, PAGE_OF_APPLICATIONS } from './applicationQueries';
import type { HousingApplication } from './housingApplication.type';
import type { HousingApplicationConnection } from './housingApplicationConnection.type';
import type { HousingApplicationFilter } from './housingApplicationFilter.input';
import { presentApplication } from './presentApplication';

export interface ApplicationDependencies {
  caller: Caller;
  database: Database;
  cursors: Cursors;
  today: CalendarDate;
  councils: CouncilRepository;
  promises: PromiseRepository;
}

/** The applications of one caller's children; which these are, PostgreSQL decides. */
export class ApplicationRepository {
  private readonly byId = new DataLoader<string, HousingApplication | null>((ids) => this.readMany(ids));
  private readonly histories = new DataLoader<string, BandPeriod[]>((ids) => this.readHistories(ids));

  constructor(private readonly given: ApplicationDependencies) {}

  /** The application, or null: one out of scope is answered like one that does not exist, with the same statement. */
  find = (id: string): Promise<HousingApplication | null> => this.byId.load(idOrNone(id));

  /** As it is after a change of this very request. */
  findAgain(id: string): Promise<HousingApplication | null> {
    this.byId.clear(id);
    this.histories.clear(id);
    return this.find(id);
  }

  bandHistory = (id: string): Promise<BandPeriod[]> => this.histories.load(id);

  /** One page in one statement, and one more when it is to be counted, both in one round trip. */
  async page(request: PageRequest<HousingApplicationFilter>): Promise<HousingApplicationConnection> {
    const { first, after, filter, counted } = request;
    const { caller, database, cursors, today } = this.given;
    checkPageSize(first);
    const binding = { caller, list: 'housingApplications', filter };
    const position = openCursor(cursors, binding, after);
    const matching = await this.matching(filter ?? {});
    const queries: Query[] = [
      { name: 'housing-applications-page', text: PAGE_OF_APPLICATIONS, values: [...matching, ...position, first + 1] },
    ];
    if (counted) queries.push({ name: 'housing-applications-count', text: COUNT_OF_APPLICATIONS, values: matching });
    const [rows, counts] = (await database.runAllAs(caller, queries)) as [ApplicationRecord[], { count: number }[]?];
    const present = (row: ApplicationRecord) => presentApplication(row, today);
    const page = pageOf(rows, { first, present, positionOf: ({ madeOn }) => madeOn }, (at) =>
      cursors.seal(binding, at),
    );
    return { ...page, totalCount: counts?.[0]?.count ?? 0 };
  }

  private async matching(filter: HousingApplicationFilter): Promise<unknown[]> {
    const { councils, promises, today } = this.given;
    const { band, status, dutyOwed, duty, council, belowPromise } = filter;
    const codes = council ? (await councils.all()).answeredForBy(council, today) : null;
    const promised = typeof belowPromise === 'boolean' ? (await promises.today()).asColumns() : [[], []];
    return [
      band ?? null, status ?? null, dutyOwed ?? null, duty ?? null, today, codes, belowPromise ?? null, ...promised, BANDS,
    ]; // prettier-ignore
  }

  private async readMany(ids: readonly string[]): Promise<(HousingApplication | null)[]> {
    const query = { name: 'housing-applications-by-id', text: APPLICATIONS_BY_ID, values: [ids] };
    const rows = await this.given.database.runAs<ApplicationRecord>(this.given.caller, query);
    const found = new Map(rows.map((row) => [row.id, presentApplication(row, this.given.today)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async readHistories(ids: readonly string[]): Promise<BandPeriod[][]> {
    const query = { name: 'housing-band-histories', text: BAND_HISTORIES, values: [ids] };
    const rows = await this.given.database.runAs<BandPeriod & { applicationId: string }>(this.given.caller, query);
    return ids.map((id) => rows.filter(({ applicationId }) => applicationId === id));
  }
}
