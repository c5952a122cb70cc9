import { textProblem, type CalendarDate, type InputProblem } from '@hub/platform';
import type { UpdateHealthPlanInput } from './updateHealthPlan.input';

const LONGEST_SAFETY_PLAN = 4_000;
const LONGEST_NOTE = 500;
const MOST_ENTRIES = 50;

/** Everything that is wrong with a change of a plan, each with its place in the form. */
export function planProblems(input: UpdateHealthPlanInput, today: CalendarDate): (InputProblem | false | undefined)[] {
  const { allergies, medication, appointments, safetyPlan, passportIssuedOn } = input;
  return [
    textProblem('idempotencyKey', input.idempotencyKey),
    ...inEach('allergies', allergies, ({ substance, reaction }) => [['substance', substance], ['reaction', reaction ?? null]]),
    ...inEach('medication', medication, ({ name, dose }) => [['name', name], ['dose', dose]]),
    ...inEach('appointments', appointments, ({ with: whom, note }) => [['with', whom], ['note', note ?? null]]),
    (safetyPlan ?? '').length > LONGEST_SAFETY_PLAN && textProblem('safetyPlan', safetyPlan!, LONGEST_SAFETY_PLAN),
    !!passportIssuedOn && passportIssuedOn > today && { field: 'passportIssuedOn', message: 'The day is in the future.' },
  ]; // prettier-ignore
}

type Texts = [field: string, text: string | null][];

function inEach<Entry>(
  list: string,
  entries: readonly Entry[] | null | undefined,
  textsOf: (entry: Entry) => Texts,
): (InputProblem | undefined)[] {
  if ((entries?.length ?? 0) > MOST_ENTRIES) return [{ field: list, message: `Give at most ${MOST_ENTRIES} entries.` }];
  return (entries ?? []).flatMap((entry, index) =>
    textsOf(entry).map(([field, text]) =>
      text === null ? undefined : textProblem(`${list}[${index}].${field}`, text, LONGEST_NOTE),
    ),
  );
}
