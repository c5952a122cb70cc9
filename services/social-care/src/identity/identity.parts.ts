import { ethnicityCodes, sexCodes } from '../codes';
import { ofPage, type ChildPart, type OfChild } from '../child/ChildPart';
import type { ChildCharacteristics, ChildName } from './identity.type';

export const localIdPart: ChildPart<string, string | null> = {
  rows: `select child_id, to_json(local_id) as cells from child_local_id where ${ofPage}`,
  read: (_childId, cells) => cells ?? null,
};

type NameCells = [givenName: string | null, familyName: string | null, dateOfBirth: string, sex: string | null];

export const namePart: ChildPart<NameCells, OfChild<ChildName> | null> = {
  rows: `select child_id, json_build_array(given_name, family_name, date_of_birth, sex) as cells
    from child_name where ${ofPage}`,
  read(childId, cells) {
    if (!cells) return null;
    const [givenName, familyName, dateOfBirth, sex] = cells;
    return { childId, givenName, familyName, dateOfBirth, sex: sexCodes.nameOf(sex) };
  },
};

type TraitCells = [
  ethnicity: string | null,
  unaccompanied: boolean | null,
  unaccompaniedUntil: string | null,
  firstLanguage: string | null,
  religion: string | null,
  disability: string | null,
];

export const characteristicsPart: ChildPart<TraitCells, OfChild<ChildCharacteristics> | null> = {
  rows: `select child_id, json_build_array(ethnicity, unaccompanied_asylum_seeker, unaccompanied_until, first_language,
      religion, disability) as cells
    from child_characteristics where ${ofPage}`,
  read(childId, cells) {
    if (!cells) return null;
    const [ethnicityCode, unaccompaniedAsylumSeeker, unaccompaniedUntil, firstLanguage, religion, disability] = cells;
    const ethnicity = ethnicityCodes.nameOf(ethnicityCode);
    const asReturned = { ethnicity, ethnicityCode, unaccompaniedAsylumSeeker, unaccompaniedUntil };
    return { childId, ...asReturned, firstLanguage, religion, disability };
  },
};
