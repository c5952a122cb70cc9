import { ethnicityCodes, sexCodes } from '../codes';
import type { ChildPart } from '../child/ChildPart';
import type { ChildCharacteristics, ChildName } from './identity.type';

export const localIdPart: ChildPart<string> = {
  columns: 'local_id.local_id',
  join: 'left join child_local_id as local_id on local_id.child_id = child.id',
  read: (row) => row['local_id'] as string | null,
};

export const namePart: ChildPart<ChildName> = {
  columns: 'name.child_id as name_id, name.given_name, name.family_name, name.date_of_birth, name.sex',
  join: 'left join child_name as name on name.child_id = child.id',
  read: (row) =>
    row['name_id'] && {
      childId: row.id,
      givenName: row['given_name'],
      familyName: row['family_name'],
      dateOfBirth: row['date_of_birth'],
      sex: sexCodes.nameOf(row['sex']),
    },
};

export const characteristicsPart: ChildPart<ChildCharacteristics> = {
  columns: `traits.child_id as traits_id, traits.ethnicity, traits.unaccompanied_asylum_seeker, traits.unaccompanied_until`,
  join: 'left join child_characteristics as traits on traits.child_id = child.id',
  read: (row) =>
    row['traits_id'] && {
      childId: row.id,
      ethnicity: ethnicityCodes.nameOf(row['ethnicity']),
      ethnicityCode: row['ethnicity'],
      unaccompaniedAsylumSeeker: row['unaccompanied_asylum_seeker'],
      unaccompaniedUntil: row['unaccompanied_until'],
    },
};
