import type { HousingContext } from '../context';
import type { HousingApplication } from './housingApplication.type';

/** By the same repository as a query; one statement for all representations of a fetch. */
export const resolveHousingApplicationReference = (
  { id }: { id?: unknown },
  { applications }: HousingContext,
): Promise<HousingApplication | null> => applications.find(String(id));
