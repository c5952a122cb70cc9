import type { RecordedLook } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import type { Directory } from '../directory/Directory';
import { lookIdOf } from '../recorded-look/LookId';
import { itemsInWords } from '../words/itemsInWords';
import type { EmergencyLook, EmergencyReview } from './emergencyLook.type';
import type { ReviewRecord } from './ReviewRecord';

/** @param reviews of this look, the latest first */
export async function presentEmergencyLook(
  { entry, at, showedSomebody, ...place }: RecordedLook,
  reviews: readonly ReviewRecord[],
  agreement: Agreement,
  directory: Directory,
): Promise<EmergencyLook> {
  const [personInWords, ...decisions] = await Promise.all([
    directory.nameAndPost(entry.subject),
    ...reviews.map((review) => presentReview(review, directory)),
  ]);
  return {
    id: lookIdOf(place),
    at: at.toISOString(),
    person: entry.subject,
    personInWords,
    role: entry.role,
    reason: entry.reason ?? null,
    foundSomebody: showedSomebody,
    wasRefused: entry.verdict === 'DENIED',
    childReferences: entry.children,
    // What was asked for and not shown is on the record too, when nothing was shown.
    itemsInWords: showedSomebody ? itemsInWords(agreement, entry.categories) : [],
    review: decisions[0] ?? null,
    reviews: decisions,
  };
}

async function presentReview(review: ReviewRecord, directory: Directory): Promise<EmergencyReview> {
  const { version, decision, words, reviewedAt } = review;
  const by = await directory.inWords(review.reviewedBy, review.reviewedByRole);
  return { version, decision, words, by, at: reviewedAt.toISOString() };
}
