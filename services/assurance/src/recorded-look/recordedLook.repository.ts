import {
  addDays,
  idOrNone,
  type Caller,
  type ControllerReach,
  type Cursors,
  type LookFilter,
  type LookReader,
  type Policy,
  type RecordedLook as Recorded,
} from '@hub/platform';
import type { Directory } from '../directory/Directory';
import type { Officer } from '../officer/Officer';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import { itemsInWords } from '../words/itemsInWords';
import { agencyOf } from '../words/roleInWords';
import type { AccessLogFilter } from './accessLogFilter.input';
import { lookIdOf } from './LookId';
import { positionText, readPosition } from './lookPosition';
import type { RecordedLook, RecordedLookPage } from './recordedLook.type';
import { startOfDay } from './startOfDay';

export interface LookDependencies {
  caller: Caller;
  policy: Policy;
  looks: LookReader;
  cursors: Cursors;
  directory: Directory;
  officer: Officer;
}

/** The looks at the data of the controllers for whom the officer works. */
export class RecordedLookRepository {
  constructor(private readonly parts: LookDependencies) {}

  async page(request: PageRequest & { filter: AccessLogFilter | null }): Promise<RecordedLookPage> {
    const { caller, looks, cursors, officer } = this.parts;
    const size = pageSize(request);
    const binding = { caller, list: 'accessLog', filter: request.filter };
    const before = readPosition(openPosition(cursors, binding, request));
    const reach = await officer.reach();
    const found = await looks.ofControllers(caller, reach, filterOf(request.filter ?? {}), { before, most: size + 1 });
    return pageOf(
      found,
      size,
      (look) => this.present(look, reach),
      (last) => cursors.seal(binding, positionText(last)),
    );
  }

  private async present({ entry, at, hash, ...place }: Recorded, reach: ControllerReach): Promise<RecordedLook> {
    const { agreement } = this.parts.policy;
    const items = entry.categories.filter((category) => reach.categories.includes(category));
    return {
      id: lookIdOf(place),
      at: at.toISOString(),
      person: entry.subject,
      // A young person's name is a child's data, which is not the officer's to read.
      personInWords:
        entry.role === 'CARE_EXPERIENCED' ? 'The young person' : await this.parts.directory.nameAndPost(entry.subject),
      role: entry.role,
      agency: agencyOf(agreement, entry.role),
      purpose: entry.purpose,
      reason: entry.reason ?? null,
      operationName: entry.operationName ?? null,
      operation: entry.operation,
      childReferences: entry.children,
      items,
      itemsInWords: itemsInWords(agreement, items),
      verdict: entry.verdict,
      requestId: entry.requestId,
      hash,
    };
  }
}

const filterOf = ({ person, childReference, from, until, purpose, role, verdict }: AccessLogFilter): LookFilter => ({
  subject: person,
  childId: childReference == null ? childReference : idOrNone(childReference),
  from: from ? startOfDay(from) : null,
  until: until ? startOfDay(addDays(until, 1)) : null,
  purpose,
  role,
  verdict,
});
