import type { Caller, Database } from '@hub/platform';
import type { CouncilRecord } from './CouncilRecord';
import { Councils } from './Councils';

const ALL_COUNCILS = `select code, name, kind, county_code as "countyCode",
  childrens_services_code as "childrensServicesCode", started_on as "startedOn", ended_on as "endedOn",
  successor_code as "successorCode" from council`;

/** Every council, read once a request when somebody first asks: England has had a few hundred. */
export class CouncilRepository {
  private read: Promise<Councils> | undefined;

  constructor(
    private readonly caller: Caller,
    private readonly database: Database,
  ) {}

  all(): Promise<Councils> {
    return (this.read ??= this.database
      .runAs<CouncilRecord>(this.caller, { name: 'housing-councils', text: ALL_COUNCILS })
      .then((rows) => new Councils(rows)));
  }
}
