import { isUuid, londonDateOf } from '@hub/platform';
import type { AccessGrantDependencies } from '../access-grant/accessGrant.repository';
import { openPosition, pageOf, pageSize, type PageRequest } from '../page';
import type { RecordLink, RecordLinkConnection } from './recordLink.type';
import { LINK_BY_ID, PAGE_OF_CANDIDATES, PAGE_OF_LINKS } from './matchQueries';
import type { CandidateRecord, LinkRecord } from './MatchRecord';
import type { RecordMatch, RecordMatchConnection } from './recordMatch.type';

export type RecordMatchDependencies = Omit<AccessGrantDependencies, 'policy' | 'today'>;

/** Records that wait for a decision, and matches that were made, of the agencies for which the officer works. */
export class RecordMatchRepository {
  constructor(private readonly parts: RecordMatchDependencies) {}

  async waiting(request: PageRequest): Promise<RecordMatchConnection> {
    const { caller, database, cursors, officer } = this.parts;
    const size = pageSize(request);
    const binding = { caller, list: 'recordMatches' };
    const [since, id] = openPosition(cursors, binding, request) ?? [null, null];
    const values = [await officer.controllers(), since, id, size + 1];
    const query = { name: 'match-candidates', text: PAGE_OF_CANDIDATES, values };
    const rows = await database.runAs<CandidateRecord>(caller, query);
    const seal = (last: CandidateRecord) => cursors.seal(binding, `${last.proposedAt.toISOString()} ${last.id}`);
    const { nodes, ...pageInfo } = await pageOf(rows, size, async (row) => presentCandidate(row), seal);
    return { nodes, pageInfo };
  }

  async links(request: PageRequest & { undone: boolean | null }): Promise<RecordLinkConnection> {
    const { caller, database, cursors, officer } = this.parts;
    const size = pageSize(request);
    const { undone } = request;
    const binding = { caller, list: 'recordLinks', filter: { undone } };
    const [matchedAt, id] = openPosition(cursors, binding, request) ?? [null, null];
    const values = [await officer.controllers(), undone, matchedAt, id, size + 1];
    const rows = await database.runAs<LinkRecord>(caller, { name: 'record-links', text: PAGE_OF_LINKS, values });
    const seal = (last: LinkRecord) => cursors.seal(binding, `${last.matchedAt.toISOString()} ${last.id}`);
    const { nodes, ...pageInfo } = await pageOf(rows, size, (row) => this.presentLink(row), seal);
    return { nodes, pageInfo };
  }

  async findLink(id: string): Promise<RecordLink | null> {
    const { caller, database, officer } = this.parts;
    const values = [await officer.controllers(), isUuid(id) ? id : null];
    const [row] = await database.runAs<LinkRecord>(caller, { name: 'record-link', text: LINK_BY_ID, values });
    return row ? this.presentLink(row) : null;
  }

  private async presentLink(record: LinkRecord): Promise<RecordLink> {
    const { id, childId: childReference, agency, recordReference, version, undoneBecause } = record;
    const { directory } = this.parts;
    const [matchedBy, undoneBy] = await Promise.all([
      directory.inWords(record.matchedBy),
      directory.inWordsIfAny(record.undoneBy),
    ]);
    return {
      id,
      childReference,
      agency,
      recordReference,
      matchedBy,
      matchedOn: londonDateOf(record.matchedAt),
      undoneBy,
      undoneOn: record.undoneAt && londonDateOf(record.undoneAt),
      undoneBecause,
      version,
    };
  }
}

function presentCandidate(record: CandidateRecord): RecordMatch {
  const { id, childId, agency, recordReference, evidence, givenName, familyName, dateOfBirth, nhsNumber, upn } = record;
  return {
    childId,
    id,
    child: { id: childId },
    agency,
    recordReference,
    evidence,
    waitingSince: londonDateOf(record.proposedAt),
    nameOnRecord: givenName && familyName ? { childId, givenName, familyName, dateOfBirth } : null,
    nhsNumberOnRecord: nhsNumber,
    upnOnRecord: upn,
  };
}
