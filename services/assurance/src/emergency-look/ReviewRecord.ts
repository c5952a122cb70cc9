import type { LookPlace } from '@hub/platform';
import type { ReviewDecision } from './ReviewDecision';

/** One decision on an emergency look. */
export interface ReviewRecord extends LookPlace {
  version: number;
  decision: ReviewDecision;
  words: string;
  reviewedBy: string;
  reviewedByRole: string;
  reviewedAt: Date;
}

const COLUMNS = `review.chain, review.sequence, review.version, review.decision, review.words,
  review.reviewed_by as "reviewedBy", review.reviewed_by_role as "reviewedByRole", review.reviewed_at as "reviewedAt"`;

/** Looks on which the last word is spoken. */
export const SETTLED = `
  select chain, sequence from (
    select distinct on (chain, sequence) chain, sequence, decision from emergency_review
    order by chain, sequence, version desc
  ) as latest where decision <> 'TO_BE_FOLLOWED_UP'`;

/** The decisions on these looks, the latest first. $1 chains, $2 their sequences. */
export const REVIEWS_OF_LOOKS = `
  select ${COLUMNS} from emergency_review as review
  join unnest($1::uuid[], $2::bigint[]) as look (chain, sequence)
    on look.chain = review.chain and look.sequence = review.sequence
  order by review.version desc`;

/** Two decisions on one look come one after another. $1 the look. */
export const LOCK_LOOK = `select pg_advisory_xact_lock(hashtextextended('review of ' || $1, 0))`;

/** $1 chain, $2 sequence, $3 version, $4 decision, $5 words, $6 who, $7 in which role. */
export const INSERT_REVIEW = `
  insert into emergency_review (chain, sequence, version, decision, words, reviewed_by, reviewed_by_role)
  values ($1, $2, $3, $4, $5, $6, $7)`;
