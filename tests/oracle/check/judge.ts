import {
  getVariableValues,
  Kind,
  print,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { ROLES } from '../agreement/goldenMatrix';
import type { Question } from '../expected/ofRoot';
import { WHOLE_GRAPH } from '../graph/graphFor';
import { holdsAnything } from '../graph/holdsAnything';
import type { Request } from '../operations/Request';
import type { HubAnswer } from '../../support/HubClient';
import { AnswerCheck, rootFields } from './AnswerCheck';
import { findSecrets } from './secrets';
import { suggestionsIn } from './suggestions';
import type { Finding, Tally } from './Tally';

const TOO_MUCH = ['QUERY_TOO_EXPENSIVE', 'TOO_MANY_REQUESTS'];

/** Everything that an answer to a query tells and keeps back, held against the matrix and the data. */
export function judgeQuery(request: Request, question: Question, answer: HubAnswer, tally: Tally): Finding[] {
  const text = print(request.document);
  const findings = [
    ...findSecrets(question.raw, question.reach, answer.text, text + JSON.stringify(request.variables)),
    ...suggestionsIn(answer, request.asker.role),
  ];
  if (answer.data === null || answer.data === undefined)
    return [...findings, ...judgeRefusal(request, question, answer, tally)];
  const { operation, fragments, variables } = partsOf(request);
  const check = new AnswerCheck(question, variables, fragments, tally);
  check.query(rootFields(WHOLE_GRAPH.getQueryType()!, fragments, variables, operation.selectionSet), answer.data);
  return [...findings, ...check.findings];
}

/** A whole refusal needs a reason in the matrix: something is spoken of that role or purpose do not have. */
export function judgeRefusal(request: Request, { reach }: Question, answer: HubAnswer, tally: Tally): Finding[] {
  if (TOO_MUCH.includes(answer.code ?? '')) {
    tally.tooMuch += 1;
    return [];
  }
  if (hasReason(request, reach.mayUse.bind(reach))) {
    tally.refused += 1;
    tally.denied += 1;
    return [];
  }
  return [
    { wrong: 'WITHHELD', place: 'the whole answer', item: '', child: undefined, told: answer.text.slice(0, 300) },
  ];
}

export function hasReason(
  { mentioned, asker }: Request,
  mayUse: (item: string, isWrite?: boolean) => boolean,
): boolean {
  const { reads, writes, containers, isForeign } = mentioned;
  // Nobody is in reach of this role without a look-up.
  const lacksLookup = ROLES.get(asker.role)!.relationship === 'emergencyLookup' && !asker.lookup;
  const isNoPurpose = asker.purpose !== null && !ROLES.get(asker.role)!.purposes.includes(asker.purpose);
  return (
    isForeign ||
    asker.isUnknown === true ||
    isNoPurpose ||
    (lacksLookup && reads.has('structure')) ||
    [...reads].some((item) => !mayUse(item)) ||
    [...containers].some((type) => !holdsAnything(type, mayUse)) ||
    [...writes].some((item) => !mayUse(item, true))
  );
}

/** The operation with its variables as they count. */
export function partsOf({ document, variables: given }: Request) {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )!;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const { coerced: variables = {} } = getVariableValues(WHOLE_GRAPH, operation.variableDefinitions ?? [], given);
  return { operation, fragments, variables };
}

export const fieldsOf = (request: Request): [string, FieldNode[]][] => {
  const { operation, fragments, variables } = partsOf(request);
  const root = operation.operation === 'mutation' ? WHOLE_GRAPH.getMutationType()! : WHOLE_GRAPH.getQueryType()!;
  const fields = [...rootFields(root, fragments, variables, operation.selectionSet)] as [string, FieldNode[]][];
  return fields.filter(([, [node]]) => !node!.name.value.startsWith('__'));
};
