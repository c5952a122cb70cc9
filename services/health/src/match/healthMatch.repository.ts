import type { CalendarDate, Caller, Database } from '@hub/platform';
import type { HealthMatch } from './healthMatch.input';
import { matchQuery } from './matchQuery';

/** Which of one caller's children match; ids alone. */
export class HealthMatchRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  async find(where: HealthMatch): Promise<string[]> {
    const rows = await this.database.runAs<{ id: string }>(this.caller, matchQuery(where, this.today));
    return rows.map(({ id }) => id);
  }
}
