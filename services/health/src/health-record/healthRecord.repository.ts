import DataLoader from 'dataloader';
import {
  mayReachChild,
  narrowTo,
  type AskedParts,
  type CalendarDate,
  type Caller,
  type Database,
  type Policy,
  type Reach,
} from '@hub/platform';
import type { Category } from '@hub/schema';
import type { HealthRecord } from './healthRecord.type';
import { healthRecordsQuery, type HealthRecordRow, type RecordPart } from './healthRecordQueries';
import { HealthRecordOfRows } from './HealthRecordOfRows';

interface Asked extends AskedParts<RecordPart> {
  readonly childId: string;
}

/** The health records of one caller's children. */
export class HealthRecordRepository {
  private readonly records = new DataLoader<Asked, HealthRecord | null, string>((asked) => this.readMany(asked), {
    cacheKeyFn: ({ childId, key }) => `${childId} ${key}`,
  });

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly today: CalendarDate,
  ) {}

  /** Null when the child is not the caller's. The statement is sent all the same, so that time tells nothing. */
  find = (childId: string, { parts, key }: AskedParts<RecordPart>): Promise<HealthRecord | null> =>
    this.records.load({ childId, parts, key });

  /** One statement however many children, and however many aliases ask for them. */
  private async readMany(asked: readonly Asked[]): Promise<(HealthRecord | null)[]> {
    const parts = new Set(asked.flatMap((each) => each.parts));
    const childIds = [...new Set(asked.map(({ childId }) => childId))];
    const query = { ...healthRecordsQuery(parts), values: [childIds] };
    const rows = await this.database.runAs<HealthRecordRow>(narrowTo(this.caller, childIds), query);
    const rowsOf = groupByChild(rows);
    const records = new Map(childIds.map((childId) => [childId, this.make(childId, rowsOf.get(childId) ?? [])]));
    return asked.map(({ childId }) => records.get(childId) ?? null);
  }

  /**
   * Row-level security hides a record that is out of reach as if there were none; saying NONE_HELD then would be
   * untrue. So reach is asked here too, and out of reach is null.
   */
  private make(childId: string, rows: readonly HealthRecordRow[]): HealthRecord | null {
    if (!mayReachChild(this.caller, 'EVERYONE', childId, 'structure')) return null;
    return new HealthRecordOfRows(childId, rows, {
      mayRead: (category) => mayReachChild(this.caller, this.reachOf(category), childId, category),
      today: this.today,
    });
  }

  private reachOf(category: Category): Reach {
    return this.policy.read(this.caller.role, this.caller.purpose, category);
  }
}

function groupByChild(rows: readonly HealthRecordRow[]): Map<string, HealthRecordRow[]> {
  const groups = new Map<string, HealthRecordRow[]>();
  for (const row of rows) {
    const group = groups.get(row.childId);
    if (group) group.push(row);
    else groups.set(row.childId, [row]);
  }
  return groups;
}
