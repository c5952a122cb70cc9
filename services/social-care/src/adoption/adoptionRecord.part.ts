import { adoptionCeasedCodes } from '../codes';
import type { OfChild } from '../child/ChildPart';
import { rowsPart } from '../child/rowsPart';
import type { AdoptionRecord } from './adoptionRecord.type';

export const adoptionPart = rowsPart<AdoptionRecord, OfChild<AdoptionRecord> | null>(
  {
    from: 'adoption_record',
    columns: {
      decidedOn: 'decided_on',
      matchedOn: 'matched_on',
      placedOn: 'placed_on',
      reversedOn: 'reversed_on',
      reasonReversed: 'reason_reversed',
      fosterForAdoption: 'foster_for_adoption',
    },
    orderBy: 'child_id',
  },
  (_childId, [record]) =>
    record ? { ...record, reasonReversed: adoptionCeasedCodes.nameOf(record.reasonReversed) } : null,
);
