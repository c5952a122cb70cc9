import { addDays } from '@hub/platform';
import { rowId } from '../rowId';
import type { SeedContext } from './SeedContext';

/** Each assessment was asked for: the initial one soon after entry, a review six weeks before it is due. */
export function healthRequestRows({ child, today, random: randomOf }: SeedContext) {
  const random = randomOf('health request');
  const asked = child.assessments.map(({ kind, dueOn }) => ({
    kind,
    requested_on: kind === 'INITIAL' ? addDays(child.enteredCareOn, random.between(1, 6)) : addDays(dueOn, -42),
  }));
  return asked
    .filter(({ requested_on }) => requested_on <= today)
    .map(({ kind, requested_on }) => ({
      id: rowId(child.id, 'health request', kind, requested_on),
      child_id: child.id,
      kind,
      requested_on,
    }));
}
