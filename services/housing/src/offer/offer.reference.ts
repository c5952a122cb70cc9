import type { HousingContext } from '../context';
import type { Offer } from './offer.type';

/** By the same repository as a query; one statement for all representations of a fetch. */
export const resolveOfferReference = ({ id }: { id?: unknown }, { offers }: HousingContext): Promise<Offer | null> =>
  offers.find(String(id));
