import type { CalendarDate } from '@hub/platform';
import type { CouncilKind } from './CouncilKind';

/** One council as read from the database: it exists from its first day until the day before `endedOn`. */
export interface CouncilRecord {
  /** GSS code of the Office for National Statistics, such as E07000165; a made-up council's begins with X. */
  code: string;
  name: string;
  kind: CouncilKind;
  /** The county of a district, by its code. */
  countyCode: string | null;
  /** The DfE's three digits of the children's services of the area, such as 815. */
  childrensServicesCode: string;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  /** The council that took over its functions, property, rights and liabilities on that day. */
  successorCode: string | null;
}
