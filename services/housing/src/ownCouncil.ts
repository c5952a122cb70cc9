import { hubError, refuseProblems, type CalendarDate, type RunQuery } from '@hub/platform';
import type { Councils } from './council/Councils';
import { actingFor } from './writing';

interface Wish {
  /** The council that the caller named; null: the only one that they act for. */
  code: string | null;
  /** The input field that names it. */
  field: string;
}

/**
 * The council in whose name the caller writes: one that exists today and that they act for.
 * @throws FORBIDDEN when it is another's, BAD_USER_INPUT when it must be named.
 */
export async function ownCouncil(
  run: RunQuery,
  councils: Councils,
  today: CalendarDate,
  { code, field }: Wish,
): Promise<string> {
  const existing = new Set(councils.existingOn(today).map((council) => council.code));
  const own = (await actingFor(run, today)).filter((each) => existing.has(each));
  if (own.length === 0 || (code !== null && !own.includes(code)))
    throw hubError('FORBIDDEN', { message: 'Only officers of that council may. Nothing was saved.' });
  refuseProblems([code === null && own.length > 1 && { field, message: `Say for which: ${own.sort().join(', ')}.` }]);
  return code ?? own[0]!;
}
