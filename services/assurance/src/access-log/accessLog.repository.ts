import type {
  CalendarDate,
  Caller,
  Cursors,
  Database,
  LookAtChild,
  LookPlace,
  LookReader,
  Policy,
} from '@hub/platform';
import type { Directory } from '../directory/Directory';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import { positionText, readPosition } from '../recorded-look/lookPosition';
import type { AccessLog } from './accessLog.type';
import { presentLook } from './presentLook';

export interface AccessLogDependencies {
  caller: Caller;
  database: Database;
  policy: Policy;
  looks: LookReader;
  cursors: Cursors;
  directory: Directory;
  today: CalendarDate;
}

/** $1 children, $2 today. Which looks to leave out; the database never says why. */
const WITHHELD = 'select chain, sequence from withheld.of_children($1, $2)';

/** Who looked at somebody, for that somebody. */
export class AccessLogRepository {
  constructor(private readonly parts: AccessLogDependencies) {}

  async ofChild(childId: string, request: PageRequest & { withOwn: boolean }): Promise<AccessLog> {
    const { caller, database, looks, cursors, today } = this.parts;
    const size = pageSize(request);
    const { withOwn } = request;
    const binding = { caller, list: `accessLog ${childId}`, filter: { withOwn } };
    const before = readPosition(openPosition(cursors, binding, request));
    const query = { name: 'looks-withheld', text: WITHHELD, values: [[childId], today] };
    const hidden = await database.runAs<LookPlace>(caller, query);
    const found = await looks.ofChild(caller, childId, { before, most: size + 1, withOwn, hidden });
    const present = (look: LookAtChild) =>
      presentLook(look, childId, this.parts.policy.agreement, this.parts.directory);
    const page = await pageOf(found, size, present, (last) => cursors.seal(binding, positionText(last)));
    const { nodes, ...pageInfo } = page;
    return { childId, nodes, pageInfo };
  }
}
