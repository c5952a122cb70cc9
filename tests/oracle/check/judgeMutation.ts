import { WHOLE_GRAPH } from '../graph/graphFor';
import { itemOf } from '../graph/itemOf';
import type { Question } from '../expected/ofRoot';
import type { Request } from '../operations/Request';
import type { RawData } from '../raw/RawData';
import type { HubAnswer } from '../../support/HubClient';
import { AnswerCheck } from './AnswerCheck';
import { childrenNamed } from './childrenNamed';
import { fieldsOf, hasReason, partsOf } from './judge';
import { judgeWrites } from './judgeWrites';
import { findSecrets } from './secrets';
import type { Finding, Tally } from './Tally';

/** Rules of a mutation’s own that refuse some whom the matrix lets write, with where each is said. */
const NARROWER: Readonly<Record<string, string>> = {
  changeViewAudience: 'the golden leaves: views for an audience that the young person chose',
  shareView: 'the golden leaves: views for an audience that the young person chose',
  updateAction: 'the golden leaves: a board member writes the actions that they lead',
  addAction: 'the same',
  registerPartner: 'the same',
  publishOffer: 'an officer writes the offers of their own council alone',
  recordTenancy: 'and tenancies that this council knows of',
};

/** What a mutation told, wrote and refused, held against the matrix and both states of the data. */
export function judgeMutation(
  request: Request,
  question: Question,
  answer: HubAnswer,
  after: RawData,
  tally: Tally,
): Finding[] {
  const { raw, reach } = question;
  tally.mutations += 1;
  const findings = [
    ...judgeWrites(raw, after, reach, tally),
    ...findSecrets(raw, reach, answer.text, JSON.stringify(request)),
  ];
  const { fragments, variables } = partsOf(request);
  const check = new AnswerCheck(question, variables, fragments, tally);
  const fields = fieldsOf(request);
  for (const [key, nodes] of fields) {
    const named = childrenNamed(raw, nodes[0]!, variables);
    check.mutation(key, nodes, answer.data?.[key], named.children[0]);
  }
  if (answer.errors.length > 0 && fields.length === 1) findings.push(...judgeRefused(request, question, answer, tally));
  return [...findings, ...check.findings];
}

/** Who may write an item of every child that is named must not be told that there is nobody, or that it may not be. */
function judgeRefused(request: Request, { raw, reach }: Question, answer: HubAnswer, tally: Tally): Finding[] {
  if (hasReason(request, (item, isWrite) => reach.mayUse(item, isWrite))) {
    tally.refused += 1;
    return [];
  }
  if (!['FORBIDDEN', 'NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED', 'INTERNAL_SERVER_ERROR'].includes(answer.code ?? ''))
    return [];
  const [[, nodes]] = fieldsOf(request) as [[string, any]];
  const name: string = nodes[0].name.value;
  const { children, isAllKnown, isOfOne } = childrenNamed(raw, nodes[0], partsOf(request).variables);
  const item = itemOf(WHOLE_GRAPH.getMutationType()!.name, name);
  const items = [item, ...request.mentioned.reads].filter((one) => one !== 'structure');
  const isOpen =
    children.length > 0 &&
    children.every((child) =>
      items.every((one) => reach.mayWrite(one, child) || (one !== item && reach.mayRead(one, child))),
    );
  if (
    answer.code !== 'INTERNAL_SERVER_ERROR' &&
    (!isOpen || !isAllKnown || isOfOne || new Set(children).size > 1 || name in NARROWER)
  )
    return [];
  return [{ wrong: 'WITHHELD', place: name, item, child: children[0], told: answer.text.slice(0, 300) }];
}
