import { rowId } from '../rowId';
import { ADULT_NAMES, CARER_NAMES, telephoneOf, type SeedContext } from './SeedContext';

/** Who cares for the child in the placement of today: a foster family or a home. Parents’ own data do not travel along. */
export function carerRows({ child, isLookedAfter, nameOf, random: randomOf }: SeedContext) {
  const placement = child.episodes.at(-1);
  if (!isLookedAfter || !placement || /^(P|T)/.test(placement.placementType)) return [];
  const random = randomOf('carer');
  const known = child.relationships.find(({ kind, endedOn }) => kind === 'placedWithMe' && endedOn === null);
  const family = `${random.pick(ADULT_NAMES)} ${random.pick(CARER_NAMES)}`;
  const name =
    nameOf(known?.subject ?? '') ?? (placement.placementType.startsWith('U') ? family : HOMES[random.between(0, 2)]!);
  return [
    {
      id: rowId(child.id, 'carer'),
      child_id: child.id,
      name,
      telephone: telephoneOf(random),
      started_on: placement.startedOn,
    },
  ];
}

const HOMES = ['Staff of the children’s home', 'Duty manager of the home', 'House parent'];
