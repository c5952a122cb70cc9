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
import { academicYearOf } from '../academic-year/academicYear';
import type { EducationPlanRecord } from './EducationPlanRecord';
import type { PersonalEducationPlan } from './personalEducationPlan.type';
import type { PersonalEducationPlanConnection } from './personalEducationPlanConnection.type';
import type { PersonalEducationPlanFilter } from './personalEducationPlanFilter.input';
import { COUNT_OF_PLANS, PAGE_OF_PLANS, PLANS_BY_ID } from './planQueries';
import { presentPlan } from './presentPlan';

/** The largest page, as everywhere in the hub. */
const MOST_A_PAGE = 200;

export interface PageRequest {
  first: number;
  after?: string | null;
  filter?: PersonalEducationPlanFilter | null;
  /** Whether anybody asked how many there are in all. */
  counted: boolean;
}

/** The personal education plans of one caller's children; which these are, PostgreSQL decides. */
export class PersonalEducationPlanRepository {
  private readonly byId = new DataLoader<string, PersonalEducationPlan | null>((ids) => this.readMany(ids));

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly cursors: Cursors,
    private readonly today: CalendarDate,
  ) {}

  /** The plan, or null: one out of scope is answered like one that does not exist, with the same statement. */
  find = (id: string): Promise<PersonalEducationPlan | null> => this.byId.load(idOrNone(id));

  /** One page in one statement, and one more when it is to be counted, both in one round trip. */
  async page({ first, after, filter, counted }: PageRequest): Promise<PersonalEducationPlanConnection> {
    if (first < 1 || first > MOST_A_PAGE) {
      throw hubError('BAD_USER_INPUT', { message: `first is ${first}; it must be from 1 to ${MOST_A_PAGE}.` });
    }
    const binding = { caller: this.caller, list: 'personalEducationPlans', filter };
    const matching = this.matching(filter ?? {});
    const queries = [pageQuery(matching, after ? this.cursors.open(binding, after) : null, first)];
    if (counted) queries.push({ name: 'education-plans-count', text: COUNT_OF_PLANS, values: matching });
    const [rows, counts] = (await this.database.runAllAs(this.caller, queries)) as [
      EducationPlanRecord[],
      { count: number }[]?,
    ];
    const nodes = rows.slice(0, first).map((row) => presentPlan(row, this.today));
    const last = nodes.at(-1);
    const endCursor = last ? this.cursors.seal(binding, `${last.dueOn} ${last.id}`) : null;
    return { nodes, pageInfo: { hasNextPage: rows.length > first, endCursor }, totalCount: counts?.[0]?.count ?? 0 };
  }

  private matching(filter: PersonalEducationPlanFilter): unknown[] {
    const { overdue, term, academicYear, status, kind, dueBefore, yearGroup } = filter;
    const receptionYear = yearGroup === null || yearGroup === undefined ? null : academicYearOf(this.today) - yearGroup;
    const narrowing = [overdue, this.today, term, academicYear, status, kind, dueBefore, receptionYear];
    return narrowing.map((value) => value ?? null);
  }

  private async readMany(ids: readonly string[]): Promise<(PersonalEducationPlan | null)[]> {
    const query = { name: 'education-plans-by-id', text: PLANS_BY_ID, values: [ids] };
    const rows = await this.database.runAs<EducationPlanRecord>(this.caller, query);
    const found = new Map(rows.map((row) => [row.id, presentPlan(row, this.today)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

/** One more than asked for tells whether there is a next page. */
function pageQuery(matching: unknown[], position: string | null, first: number): Query {
  const [dueOn, id] = position?.split(' ') ?? [null, null];
  return { name: 'education-plans-page', text: PAGE_OF_PLANS, values: [...matching, dueOn, id, first + 1] };
}
