import DataLoader from 'dataloader';
import {
  mayReachChild,
  narrowTo,
  type AskedParts,
  type CalendarDate,
  type Caller,
  type Database,
  type Policy,
} from '@hub/platform';
import type { Category } from '@hub/schema';
import type { ApplicationRecord } from '../application/ApplicationRecord';
import type { TenancyRecord } from '../tenancy/TenancyRecord';
import type { HousingRecord } from './housingRecord.type';
import { HOUSING_PARTS, RECORD_QUERIES, type ApplicantRow, type HousingPart } from './housingRecordQueries';
import { makeHousingRecord, type HousingRows } from './makeHousingRecord';

interface Asked extends AskedParts<HousingPart> {
  readonly childId: string;
}
interface PartRows {
  applicant: ApplicantRow[];
  applications: ApplicationRecord[];
  tenancies: TenancyRecord[];
}

/** The housing records of one caller's children. */
export class HousingRecordRepository {
  private readonly records = new DataLoader<Asked, HousingRecord | null, string>((asked) => this.readMany(asked), {
    cacheKeyFn: ({ childId, key }) => `${childId} ${key}`,
  });

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly today: CalendarDate,
  ) {}

  /** Null when the child is not the caller's. The statements are sent all the same, so that time tells nothing. */
  find = (childId: string, { parts, key }: AskedParts<HousingPart>): Promise<HousingRecord | null> =>
    this.records.load({ childId, parts, key });

  /** One statement a part however many children, and however many aliases ask for them; all in one round trip. */
  private async readMany(asked: readonly Asked[]): Promise<(HousingRecord | null)[]> {
    const childIds = [...new Set(asked.map(({ childId }) => childId))];
    const all = new Set(asked.flatMap(({ parts }) => parts));
    const wanted = HOUSING_PARTS.filter((part) => all.has(part));
    const queries = wanted.map((part) => ({ ...RECORD_QUERIES[part], values: [childIds] }));
    const answers = await this.database.runAllAs(narrowTo(this.caller, childIds), queries);
    const rows = Object.fromEntries(wanted.map((part, index) => [part, answers[index]])) as unknown as PartRows;
    const rowsOf = rowsByChild(rows);
    return asked.map(({ childId }) => this.make(childId, rowsOf(childId)));
  }

  /**
   * Row-level security hides a record that is out of reach as if there were none; saying NONE_HELD then would be
   * untrue. So reach is asked here too, and out of reach is null.
   */
  private make(childId: string, rows: HousingRows): HousingRecord | null {
    if (!mayReachChild(this.caller, 'EVERYONE', childId, 'structure')) return null;
    const mayRead = (category: Category): boolean => {
      const reach = this.policy.read(this.caller.role, this.caller.purpose, category);
      return mayReachChild(this.caller, reach, childId, category);
    };
    const parts = { application: mayRead('housing.application'), tenancy: mayRead('housing.tenancy') };
    return makeHousingRecord(childId, rows, { mayRead: parts, today: this.today });
  }
}

function rowsByChild({ applicant = [], applications = [], tenancies = [] }: Partial<PartRows>) {
  const applicants = Map.groupBy(applicant, ({ childId }) => childId);
  const made = Map.groupBy(applications, ({ childId }) => childId);
  const homes = Map.groupBy(tenancies, ({ childId }) => childId);
  return (childId: string): HousingRows => ({
    applicant: applicants.get(childId)?.[0],
    applications: made.get(childId) ?? [],
    tenancies: homes.get(childId) ?? [],
  });
}
