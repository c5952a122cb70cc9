import { stableId } from '@hub/platform';

/** Where people of health work together. */
export interface HealthService {
  id: string;
  name: string;
  subjects: readonly string[];
}

/** The same people make the same service, so that seeding again changes nothing. */
export const serviceOf = (name: string, subjects: readonly string[]): HealthService => ({
  id: stableId(`${name} ${subjects.toSorted().join(' ')}`),
  name,
  subjects,
});
