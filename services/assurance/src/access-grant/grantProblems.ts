import { addMonths, concernsOnePerson, isUuid, textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import { keyProblem, wordsProblem } from '../writing';
import type { GiveAccessGrantInput } from './accessGrant.input';

/** A grant is thought over again at least this often. */
const MOST_MONTHS = 12;

interface Given {
  giver: string;
  agreement: Agreement;
  /** For whom the guardian acts. */
  controllers: readonly string[];
  today: CalendarDate;
}

type Found = InputProblem | undefined | false;

/** Everything that is wrong with a grant that somebody is about to give. */
export function grantProblems(input: GiveAccessGrantInput, given: Given): Found[] {
  return [
    keyProblem(input),
    textProblem('person', input.person),
    wordsProblem('reason', input.reason),
    input.person === given.giver && {
      field: 'person',
      message: 'You cannot give a grant to yourself: the giver is never the reader.',
    },
    !isUuid(input.childReference) && { field: 'childReference', message: 'Enter the hub’s own id of the child.' },
    ...dateProblems(input, given.today),
    ...itemProblems(input.items, given),
  ];
}

function dateProblems({ from, until }: GiveAccessGrantInput, today: CalendarDate): Found[] {
  const first = from ?? today;
  if (!until) return [{ field: 'until', message: 'Enter the last day: a grant without an end is refused.' }];
  return [
    first < today && { field: 'from', message: 'Enter a day from today on.' },
    until < first && { field: 'until', message: 'Enter a day that is not before the first.' },
    until > addMonths(first, MOST_MONTHS) && {
      field: 'until',
      message: `Enter a day within ${MOST_MONTHS} months of the first.`,
    },
  ];
}

function itemProblems(items: readonly string[], { agreement: { leaves }, controllers }: Given): Found[] {
  if (items.length === 0) return [{ field: 'items', message: 'Enter at least one item.' }];
  return items.map((item) => {
    const leaf = Object.hasOwn(leaves, item) ? leaves[item] : undefined;
    if (!leaf || !concernsOnePerson(leaf) || item === 'structure')
      return { field: 'items', message: `There is no item "${item.slice(0, 40)}" about a child in the agreement.` };
    return (
      !controllers.includes(leaf.owner) && { field: 'items', message: `You are not the guardian for ${leaf.owner}.` }
    );
  });
}
