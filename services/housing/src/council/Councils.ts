import type { CalendarDate } from '@hub/platform';
import type { CouncilRecord } from './CouncilRecord';

const existsOn = ({ startedOn, endedOn }: CouncilRecord, day: CalendarDate): boolean =>
  startedOn <= day && (endedOn === null || endedOn > day);

/** Councils over time: who exists on a day, and who answers for what another council began. Pure. */
export class Councils {
  private readonly byCode: ReadonlyMap<string, CouncilRecord>;

  constructor(readonly all: readonly CouncilRecord[]) {
    this.byCode = new Map(all.map((council) => [council.code, council]));
  }

  find = (code: string): CouncilRecord | null => this.byCode.get(code) ?? null;

  /** By name, as people look for them. */
  existingOn = (day: CalendarDate): CouncilRecord[] =>
    this.all.filter((council) => existsOn(council, day)).sort((one, other) => (one.name < other.name ? -1 : 1));

  /**
   * The council that answers on this day for what this one undertook: itself while it exists, then whoever took over its
   * liabilities, and so on (for North Yorkshire: The North Yorkshire (Structural Changes) Order 2022, SI 2022/328). Null
   * before it began and when nobody took over.
   */
  answeringFor(code: string, day: CalendarDate): CouncilRecord | null {
    const seen = new Set<string>();
    for (let council = this.find(code); council && !seen.has(council.code);) {
      if (existsOn(council, day)) return council;
      if (council.endedOn === null || council.endedOn > day || council.successorCode === null) return null;
      seen.add(council.code);
      council = this.find(council.successorCode);
    }
    return null;
  }

  /** Every council for which this one answers on this day, itself among them. */
  answeredForBy = (code: string, day: CalendarDate): string[] =>
    this.all.map((council) => council.code).filter((each) => this.answeringFor(each, day)?.code === code);

  predecessorsOf = (code: string): CouncilRecord[] => this.all.filter((council) => council.successorCode === code);
}
