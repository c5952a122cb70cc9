import { hubError, isUuid, refuseProblems, type RunQuery } from '@hub/platform';
import { Overtaken } from '../conflict/Overtaken';
import { writeOrTell } from '../conflict/writeOrTell';
import { keyProblem, requestOf, wordsProblem, type WriteInput } from '../writing';
import * as queries from './matchQueries';
import type { CandidateRecord, DecidedMatch, LinkRecord } from './MatchRecord';
import { pairDigest } from './pairDigest';
import type { ConfirmMatchInput, RejectMatchInput, UndoMatchInput } from './recordMatch.input';
import type { RecordMatchPayload } from './recordMatch.payload';
import type { RecordMatchDependencies, RecordMatchRepository } from './recordMatch.repository';

interface Decided {
  what?: string;
  verb: string;
  by: string;
  at: Date | null;
}

type Candidate = Pick<CandidateRecord, 'id' | 'childId' | 'agency' | 'recordReference'>;

/** Confirms, rejects and undoes. What a record told goes with the decision: nothing of it stays with a child. */
export class MatchDecisionRepository {
  constructor(
    private readonly parts: RecordMatchDependencies,
    private readonly matches: RecordMatchRepository,
  ) {}

  confirm(input: ConfirmMatchInput): Promise<RecordMatchPayload> {
    refuseProblems([keyProblem(input)]);
    return this.write('confirmMatch', input, async (run) => {
      const { id, childId, agency, recordReference } = await this.lock(run, input.recordMatchId);
      await this.refuseMatched(run, agency, recordReference);
      const pair = pairDigest(agency, recordReference, childId);
      const link = [id, childId, agency, recordReference, pair, this.parts.caller.subject];
      await run({ name: 'match-confirm', text: queries.INSERT_LINK, values: link });
      await run({ name: 'match-decided', text: queries.DELETE_CANDIDATE, values: [id] });
      return { id };
    });
  }

  reject(input: RejectMatchInput): Promise<RecordMatchPayload> {
    refuseProblems([keyProblem(input), wordsProblem('reason', input.reason)]);
    return this.write('rejectMatch', input, async (run) => {
      const { id, childId, agency, recordReference } = await this.lock(run, input.recordMatchId);
      const pair = pairDigest(agency, recordReference, childId);
      const values = [id, agency, recordReference, pair, input.reason, this.parts.caller.subject];
      await run({ name: 'match-reject', text: queries.INSERT_REJECTED, values });
      await run({ name: 'match-decided', text: queries.DELETE_CANDIDATE, values: [id] });
      return { id };
    });
  }

  undo(input: UndoMatchInput): Promise<RecordMatchPayload> {
    refuseProblems([keyProblem(input), wordsProblem('reason', input.reason)]);
    return this.write('undoMatch', input, async (run) => {
      const id = isUuid(input.recordLinkId) ? input.recordLinkId : null;
      const values = [await this.parts.officer.controllers(), id];
      const [current] = await run<LinkRecord>({ name: 'match-lock-link', text: queries.LOCK_LINK, values });
      if (!current) throw hubError('NOT_FOUND');
      const { undoneBy, undoneAt, version } = current;
      if (version !== input.expectedVersion || undoneBy)
        throw overtaken({ verb: 'undid', by: undoneBy ?? current.matchedBy, at: undoneAt }, version);
      const undo = [current.id, this.parts.caller.subject, input.reason];
      await run({ name: 'match-undo', text: queries.UNDO_LINK, values: undo });
      return { id: current.id };
    });
  }

  /** Row-level security shows only what waits and is of the caller's queue. @throws NOT_FOUND, CONFLICT */
  private async lock(run: RunQuery, id: string): Promise<Candidate> {
    const values = [await this.parts.officer.controllers(), isUuid(id) ? id : null];
    const [candidate] = await run<Candidate>({ name: 'match-lock', text: queries.LOCK_CANDIDATE, values });
    if (!candidate) {
      const query = { name: 'match-decision-before', text: queries.DECISION_BEFORE, values };
      const [before] = await run<DecidedMatch>(query);
      throw before ? overtaken(before, 2) : hubError('NOT_FOUND');
    }
    return candidate;
  }

  private async refuseMatched(run: RunQuery, agency: string, record: string): Promise<void> {
    const lock = { name: 'match-lock-record', text: queries.LOCK_RECORD, values: [`${agency} ${record}`] };
    await run(lock);
    const query = { name: 'match-of-record', text: queries.LINK_OF_RECORD, values: [agency, record] };
    const [link] = await run<LinkRecord>(query);
    if (link)
      throw overtaken({ what: 'The record', verb: 'matched', by: link.matchedBy, at: link.matchedAt }, link.version);
  }

  private async write<Input extends WriteInput>(
    mutation: string,
    input: Input,
    work: (run: RunQuery) => Promise<{ id: string }>,
  ): Promise<RecordMatchPayload> {
    const { idempotencyKey, dryRun } = input;
    const request = { mutation, idempotencyKey, dryRun, request: requestOf(input), work };
    // Asked before the transaction holds a connection: as many officers at once as there are connections would wait for ever.
    await this.parts.officer.controllers();
    const { outcome, ...written } = await writeOrTell(this.parts, request);
    return { recordLink: await this.matches.findLink(outcome.id), ...written };
  }
}

const overtaken = ({ what = 'The match', verb, by, at }: Decided, version: number) =>
  new Overtaken({ subject: by }, { what, version, changedAt: at, verb });
