import { hubError, refuseProblems, type InputProblem, type RunQuery } from '@hub/platform';
import type { Category } from '@hub/schema';
import { isUuid } from '../child/isUuid';
import type { Outcome } from '../write/RecordWriter';
import type { FactsInput } from './withholding.input';

interface FactPart {
  field: 'family' | 'missing' | 'exploitation';
  category: Category;
  /** $1 the child, $2 ids: which of these are facts of the part, as far as the caller sees. */
  known: string;
}

const PARTS: readonly FactPart[] = [
  {
    field: 'family',
    category: 'care.family',
    known: `select id from family_time where child_id = $1 and id = any ($2::uuid[])
      union all select id from sibling where child_id = $1 and id = any ($2::uuid[])
      union all select id from support_person where child_id = $1 and id = any ($2::uuid[])`,
  },
  {
    field: 'missing',
    category: 'care.missing',
    known: 'select id from missing_episode where child_id = $1 and id = any ($2::uuid[])',
  },
  {
    field: 'exploitation',
    category: 'care.exploitation',
    known: 'select id from exploitation_risk where child_id = $1 and id = any ($2::uuid[])',
  },
];

/** The parts of which facts were named. @throws BAD_USER_INPUT when none was. */
export function partsOfFacts(input: FactsInput): [FactPart, ...FactPart[]] {
  const [first, ...others] = PARTS.filter(({ field }) => (input[field] ?? []).length > 0);
  if (first) return [first, ...others];
  refuseProblems([{ field: 'input', message: 'Name at least one fact.' }]);
  throw hubError('BAD_USER_INPUT');
}

/** Runs the gate's function for each fact, once it is known to be the child's and of that part. */
export async function decideOnFacts(
  run: RunQuery,
  childId: string,
  input: FactsInput,
  decide: (category: Category, fact: string) => { name: string; text: string; values: unknown[] },
): Promise<Outcome> {
  const problems: InputProblem[] = [];
  const parts = partsOfFacts(input);
  for (const { field, known } of parts) {
    const facts = input[field]!.map((fact) => fact.toLowerCase());
    const query = { name: `facts-${field}`, text: known, values: [childId, facts.filter(isUuid)] };
    const found = new Set((await run<{ id: string }>(query)).map(({ id }) => id));
    if (facts.some((fact) => !found.has(fact)))
      problems.push({ field, message: 'There is no such fact in this part of the record.' });
  }
  refuseProblems(problems);
  for (const { field, category } of parts) for (const fact of input[field]!) await run(decide(category, fact));
  return { recordId: null, version: null };
}
