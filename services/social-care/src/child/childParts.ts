import { careStatusPart } from '../care-status/careStatus.part';
import { characteristicsPart, localIdPart, namePart } from '../identity/identity.parts';
import { episodesPart, legalPart } from '../legal/legal.parts';
import { placementAddressPart, placementPart } from '../placement/placement.parts';
import { reviewsPart } from '../review/review.part';
import { professionalsPart } from '../worker/professionals.part';

/** Everything of a child that the one statement can bring; it joins only what was asked for. */
export const childParts = {
  localId: localIdPart,
  name: namePart,
  characteristics: characteristicsPart,
  status: careStatusPart,
  legal: legalPart,
  episodes: episodesPart,
  placement: placementPart,
  placementAddress: placementAddressPart,
  reviews: reviewsPart,
  professionals: professionalsPart,
};

export type ChildPartName = keyof typeof childParts;

/** In one order, so that the same parts make the same text and are prepared once. */
export const childPartNames = Object.keys(childParts) as ChildPartName[];
