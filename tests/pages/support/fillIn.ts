/** A record of an answer, and the child in whose part of the answer it stands. */
type Found = Record<string, any>;

/** What a person would copy, from the first record that suits, in place of the words that stand in an example. */
interface Copy {
  readonly suits: (record: Found) => boolean;
  readonly values: (record: Found, child: Found) => Record<string, string>;
}

const idOf = (record: Found) => ({ 'id from the list': record['id'] });
const openPlan: Copy = { suits: ({ term, dueOn }) => term && dueOn, values: idOf };

/** By the name of the example's operation. */
const COPIES: Record<string, Copy> = {
  RecordMeeting: openPlan,
  ChangeBand: { suits: ({ reference, band }) => reference && band !== 'EMERGENCY', values: idOf },
  UpdateMyAction: { suits: ({ status, owner }) => owner && status !== 'COMPLETED', values: idOf },
  AnswerObjection: { suits: ({ answerDueOn }) => answerDueOn, values: idOf },
  EndGrant: { suits: ({ childReference, until }) => childReference && until, values: idOf },
  ConfirmMatch: { suits: ({ evidence }) => evidence, values: idOf },
  PassOn: { suits: ({ voice }) => voice, values: idOf },
  CompleteAssessment: { suits: ({ workingDaysOverdue }) => workingDaysOverdue, values: idOf },
  BookAssessment: { suits: ({ kind, dueOn }) => kind && dueOn, values: idOf },
  ReviewPathwayPlan: { suits: ({ leaver }) => leaver?.pathway, values: idOf },
  FirstContact: { suits: ({ status, firstContactOn }) => status === 'ACCEPTED' && !firstContactOn, values: idOf },
  EndAllocation: {
    suits: ({ allocationId }) => allocationId,
    values: ({ allocationId }) => ({ 'id from the list': allocationId }),
  },
  RecordVisit: {
    suits: ({ visitId, doneOn }) => visitId && doneOn === null,
    values: ({ visitId }, child) => ({ 'visitId from the list': visitId, 'id of the child': child['id'] }),
  },
  AllowSomebody: {
    suits: ({ recipient, isGiven, use }) => recipient && !isGiven && use === 'CARE_AND_DUTY',
    values: ({ recipient, item }, child) => ({
      'your id': child['id'],
      'recipient from the choices': recipient,
      'item from the choices': item,
    }),
  },
};

/** The example with what its comments say to put in, from the answers that the person has seen before. */
export function fillIn(name: string, example: string, answers: readonly unknown[]): string {
  const copy = COPIES[name];
  if (!copy) return example;
  const [record, child] = [...answers].flatMap((answer) => [...recordsIn(answer, {})]).find(([each]) => copy.suits(each)) ?? []; // prettier-ignore
  if (!record) throw new Error(`No answer has a record for ${name}.`);
  const filled = Object.entries(copy.values(record, child!)).reduce(
    (text, [words, value]) => text.replaceAll(`"${words}"`, `"${value}"`),
    example,
  );
  return record['version'] === undefined
    ? filled
    : filled.replace(/expectedVersion: \d+/, `expectedVersion: ${record['version']}`);
}

function* recordsIn(value: unknown, child: Found): Generator<[Found, Found]> {
  if (Array.isArray(value)) for (const each of value) yield* recordsIn(each, child);
  else if (typeof value === 'object' && value !== null) {
    const record = value as Found;
    const nearest = record['id'] && (record['name'] || record['permissions']) ? record : child;
    yield [record, nearest];
    for (const each of Object.values(record)) yield* recordsIn(each, nearest);
  }
}
