import { adoptionPart } from '../adoption/adoptionRecord.part';
import { careStatusPart } from '../care-status/careStatus.part';
import { carerContactsPart } from '../carer/carerContact.part';
import { delegationPart } from '../delegation/delegation.part';
import { exploitationPart } from '../exploitation/exploitationRisk.part';
import { familyPart } from '../family/family.part';
import { healthRequestsPart } from '../health-request/healthRequest.part';
import { characteristicsPart, localIdPart, namePart } from '../identity/identity.parts';
import { accommodationPart, activityPart, leaverAddressPart, pathwayPart } from '../leaver/leaver.parts';
import { episodesPart, legalPart } from '../legal/legal.parts';
import { missingPart } from '../missing/missingEpisode.part';
import { placementAddressPart, placementMovesPart, placementPart } from '../placement/placement.parts';
import { planPart } from '../plan/plan.part';
import { reviewsPart } from '../review/review.part';
import { sharedViewsPart, viewsPart } from '../voice/voice.parts';
import { professionalsPart } from '../worker/professionals.part';
import { youthJusticePart } from '../youth-justice/youthJustice.part';

/** Everything of a child that the one statement can bring, where it hangs in the graph; it reads only what was asked for. */
export const partsOf = {
  child: { localId: localIdPart, name: namePart, characteristics: characteristicsPart },
  care: {
    status: careStatusPart,
    legal: legalPart,
    episodes: episodesPart,
    delegation: delegationPart,
    placement: placementPart,
    placementMoves: placementMovesPart,
    placementAddress: placementAddressPart,
    carerContacts: carerContactsPart,
    plan: planPart,
    reviews: reviewsPart,
    professionals: professionalsPart,
    family: familyPart,
    missing: missingPart,
    exploitation: exploitationPart,
    adoption: adoptionPart,
    youthJustice: youthJusticePart,
    healthAssessmentRequests: healthRequestsPart,
  },
  voice: { shared: sharedViewsPart, views: viewsPart },
  leaver: {
    pathway: pathwayPart,
    activity: activityPart,
    accommodation: accommodationPart,
    address: leaverAddressPart,
  },
};

/** The objects of a child that hold parts: itself, and its containers. */
export type PartHolder = keyof typeof partsOf;
export const partHolders = Object.keys(partsOf) as PartHolder[];

/** By name: no two holders have parts of one name. */
export const childParts = { ...partsOf.child, ...partsOf.care, ...partsOf.voice, ...partsOf.leaver };

export type ChildPartName = keyof typeof childParts;

/** In one order, so that the same parts make the same text and are prepared once. */
export const childPartNames = Object.keys(childParts) as ChildPartName[];
