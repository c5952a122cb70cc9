import DataLoader from 'dataloader';
import {
  hubError,
  idOrNone,
  type CalendarDate,
  type Caller,
  type Cursors,
  type Database,
  type Query,
} from '@hub/platform';
import type { AssessmentRecord } from './AssessmentRecord';
import { ASSESSMENTS_BY_ID, COUNT_OF_ASSESSMENTS, PAGE_OF_ASSESSMENTS } from './assessmentQueries';
import { FINAL_STATUSES } from './AssessmentStatus';
import type { HealthAssessment } from './healthAssessment.type';
import type { HealthAssessmentConnection } from './healthAssessmentConnection.type';
import type { HealthAssessmentFilter } from './healthAssessmentFilter.input';
import { presentAssessment } from './presentAssessment';

/** The largest page, as everywhere in the hub. */
export const MOST_A_PAGE = 200;

export interface PageRequest {
  first: number;
  after?: string | null;
  filter?: HealthAssessmentFilter | null;
  /** Whether anybody asked how many there are in all. */
  counted: boolean;
}

/** The assessments of one caller's children; which these are, PostgreSQL decides. */
export class AssessmentRepository {
  private readonly byId = new DataLoader<string, HealthAssessment | null>((ids) => this.readMany(ids));

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly cursors: Cursors,
    private readonly today: CalendarDate,
  ) {}

  /** The assessment, or null: one out of scope is answered like one that does not exist, with the same statement. */
  find = (id: string): Promise<HealthAssessment | null> => this.byId.load(idOrNone(id));

  /** One page in one statement, and one more when it is to be counted, both in one round trip. */
  async page({ first, after, filter, counted }: PageRequest): Promise<HealthAssessmentConnection> {
    if (first < 1 || first > MOST_A_PAGE) {
      throw hubError('BAD_USER_INPUT', { message: `first is ${first}; it must be from 1 to ${MOST_A_PAGE}.` });
    }
    const binding = { caller: this.caller, list: 'healthAssessments', filter };
    const matching = this.matching(filter ?? {});
    const queries = [pageQuery(matching, after ? this.cursors.open(binding, after) : null, first)];
    if (counted) queries.push({ name: 'health-assessments-count', text: COUNT_OF_ASSESSMENTS, values: matching });
    const [rows, counts] = (await this.database.runAllAs(this.caller, queries)) as [
      AssessmentRecord[],
      { count: number }[]?,
    ];
    const nodes = rows.slice(0, first).map((row) => presentAssessment(row, this.today));
    const last = nodes.at(-1);
    const endCursor = last ? this.cursors.seal(binding, `${last.dueOn} ${last.id}`) : null;
    return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor }, totalCount: counts?.[0]?.count ?? 0 };
  }

  private matching({ kind, status, overdue, dueBefore }: HealthAssessmentFilter): unknown[] {
    return [kind ?? null, status ?? null, overdue ?? null, dueBefore ?? null, this.today, FINAL_STATUSES];
  }

  private async readMany(ids: readonly string[]): Promise<(HealthAssessment | null)[]> {
    const query = { name: 'health-assessments-by-id', text: ASSESSMENTS_BY_ID, values: [ids] };
    const rows = await this.database.runAs<AssessmentRecord>(this.caller, query);
    const found = new Map(rows.map((row) => [row.id, presentAssessment(row, this.today)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

/** One more than asked for tells whether there is a next page. */
function pageQuery(matching: unknown[], position: string | null, first: number): Query {
  const [dueOn, id] = position?.split(' ') ?? [null, null];
  return { name: 'health-assessments-page', text: PAGE_OF_ASSESSMENTS, values: [...matching, dueOn, id, first + 1] };
}
