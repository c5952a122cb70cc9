import { londonDateOf, type CalendarDate } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import type { Directory } from '../directory/Directory';
import { itemsInWords } from '../words/itemsInWords';
import type { Objection } from './objection.type';
import type { ObjectionCase } from './objectionCase.type';
import type { ObjectionRecord } from './ObjectionRecord';

/** An objection as the young person and their workers read it. */
export async function presentObjection(
  record: ObjectionRecord,
  agreement: Agreement,
  directory: Directory,
): Promise<Objection> {
  return { childId: record.childId, ...(await inCommon(record, agreement, directory)) };
}

/** The same for the officer who answers. */
export async function presentCase(
  record: ObjectionRecord,
  agreement: Agreement,
  directory: Directory,
  today: CalendarDate,
): Promise<ObjectionCase> {
  const { childId: childReference, version, decision, answerDueOn, answeredBy } = record;
  const [common, answeredByInWords] = await Promise.all([
    inCommon(record, agreement, directory),
    directory.inWordsIfAny(answeredBy),
  ]);
  return {
    ...common,
    childReference,
    version,
    overdue: decision === null && answerDueOn < today,
    answeredBy: answeredByInWords,
  };
}

async function inCommon(record: ObjectionRecord, agreement: Agreement, directory: Directory) {
  const { id, about, words, answerDueOn, decision, answer, recordedAt, answeredAt } = record;
  return {
    id,
    about,
    aboutInWords: itemsInWords(agreement, about),
    words,
    recordedBy: await directory.inWords(record.recordedBy, record.recordedByRole),
    recordedOn: londonDateOf(recordedAt),
    answerDueOn,
    decision,
    answer,
    answeredOn: answeredAt && londonDateOf(answeredAt),
  };
}
