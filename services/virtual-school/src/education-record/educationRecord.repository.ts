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
import { ChildRows, distinctTables, queriesOf } from './ChildRows';
import type { EducationRecord } from './educationRecord.type';
import { CATEGORY_OF_PART, type EducationPart, type EducationTable } from './educationTables';
import { EducationRecordOfRows } from './EducationRecordOfRows';

interface Asked extends AskedParts<EducationTable> {
  readonly childId: string;
}

/** The education records of one caller's children. */
export class EducationRecordRepository {
  private readonly records = new DataLoader<Asked, EducationRecord | null, string>((asked) => this.readMany(asked), {
    cacheKeyFn: ({ childId, key }) => `${childId} ${key}`,
  });

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly policy: Policy,
    private readonly today: CalendarDate,
  ) {}

  /** Null when the child is not the caller's. The statements are sent all the same, so that time tells nothing. */
  find = (childId: string, { parts, key }: AskedParts<EducationTable>): Promise<EducationRecord | null> =>
    this.records.load({ childId, parts, key });

  /** One round trip however many children, and however many aliases ask for them. */
  private async readMany(asked: readonly Asked[]): Promise<(EducationRecord | null)[]> {
    const childIds = [...new Set(asked.map(({ childId }) => childId))];
    const tables = distinctTables(asked.flatMap(({ parts }) => parts));
    const answers = await this.database.runAllAs(
      narrowTo(this.caller, childIds),
      queriesOf(tables, childIds, this.today),
    );
    const rows = new ChildRows(tables, answers as { childId: string }[][]);
    const records = new Map(childIds.map((childId) => [childId, this.make(childId, rows)]));
    return asked.map(({ childId }) => records.get(childId) ?? null);
  }

  /**
   * Row-level security hides a record that is out of reach as if there were none; saying NONE_HELD then would be
   * untrue. So reach is asked here too, and out of reach is null.
   */
  private make(childId: string, rows: ChildRows): EducationRecord | null {
    if (!mayReachChild(this.caller, 'EVERYONE', childId, 'structure')) return null;
    const { role, purpose } = this.caller;
    const mayRead = (part: EducationPart): boolean => {
      const category = CATEGORY_OF_PART[part];
      return mayReachChild(this.caller, this.policy.read(role, purpose, category), childId, category);
    };
    return new EducationRecordOfRows(childId, rows, { mayRead, today: this.today });
  }
}
