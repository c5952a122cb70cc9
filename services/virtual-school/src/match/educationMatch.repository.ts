import type { CalendarDate, Caller, Database } from '@hub/platform';
import { academicYearOf } from '../academic-year/academicYear';
import { YEAR_GROUPS } from '../academic-year/yearGroup';
import type { EducationMatch } from './educationMatch.input';
import { MATCH } from './matchQuery';

/** Which of the caller's children match: ids, and nothing else. */
export class EducationMatchRepository {
  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
    private readonly today: CalendarDate,
  ) {}

  async match(where: EducationMatch): Promise<string[]> {
    const query = { name: 'education-match', text: MATCH, values: matchValues(where, this.today) };
    const rows = await this.database.runAs<{ childId: string }>(this.caller, query);
    return rows.map(({ childId }) => childId);
  }
}

/** A higher year group began Reception earlier. Both ends are set when one is asked for: no group is outside them. */
function matchValues(where: EducationMatch, today: CalendarDate): unknown[] {
  const { pepOverdue, yearGroupFrom, yearGroupTo, onRoll, phase, hoursBelow25 } = where;
  const { persistentlyAbsent, severelyAbsent, suspended, hasEhcp, hasSenSupport } = where;
  const year = academicYearOf(today);
  const byGroup = (yearGroupFrom ?? null) !== null || (yearGroupTo ?? null) !== null;
  const firstReception = byGroup ? year - Math.min(yearGroupTo ?? YEAR_GROUPS.last, YEAR_GROUPS.last) : null;
  const lastReception = byGroup ? year - Math.max(yearGroupFrom ?? YEAR_GROUPS.first, YEAR_GROUPS.first) : null;
  return [pepOverdue, today, firstReception, lastReception, onRoll, phase, hoursBelow25, persistentlyAbsent,
    severelyAbsent, suspended, year, hasEhcp, hasSenSupport].map((value) => value ?? null); // prettier-ignore
}
