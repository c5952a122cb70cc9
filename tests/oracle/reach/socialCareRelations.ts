import { isInForce, type RawData, type Row } from '../raw/RawData';
import { AGE_OF_OWN_ACCOUNT, yearsBefore } from './age';
import type { Asker } from './Asker';

type Find = (raw: RawData, asker: Asker) => string[];

/** A personal adviser’s allocation is a caseload too. */
const isCaseload = ({ kind }: Row): boolean => kind === 'caseload' || kind === 'personalAdviser';

const allocated = (raw: RawData, isWanted: (row: Row) => boolean): string[] =>
  raw
    .rows('social_care.worker_allocation')
    .filter((row) => isWanted(row) && isInForce(row, raw.today))
    .map((row) => row['child_id']);

/** Facts that lie nowhere else; those about a placement last no longer than it does. */
const dated =
  (kind: string): Find =>
  (raw, { subject }) => {
    const placements = new Map(raw.rows('social_care.placement').map((row) => [row['id'], row]));
    return raw
      .rows('social_care.relationship.dated')
      .filter((row) => row['kind'] === kind && row['subject'] === subject && isInForce(row, raw.today))
      .filter(({ placement_id: id }) => id === null || isInForce(placements.get(id)!, raw.today))
      .map((row) => row['child_id']);
  };

function team(raw: RawData, { subject }: Asker): string[] {
  const professionals = raw.rows('social_care.professional');
  const own = professionals.find((row) => row['subject'] === subject)?.['team'];
  const members = professionals.filter((row) => own && row['team'] === own).map((row) => row['subject']);
  return allocated(raw, (row) => isCaseload(row) && [subject, ...members].includes(row['subject']));
}

/** Without case, accents and extra spaces; two who match are nobody, and restricted children do not match. */
function lookedUp(raw: RawData, { lookup }: Asker): string[] {
  if (!lookup) return [];
  const restricted = raw.rows('social_care.relationship.restricted_child').map((row) => row['child_id']);
  const found = raw
    .rows('social_care.child_name')
    .filter((row) => row['date_of_birth'] === lookup.dateOfBirth && !restricted.includes(row['child_id']))
    .filter(
      (row) => key(row['given_name']) === key(lookup.givenName) && key(row['family_name']) === key(lookup.familyName),
    );
  return found.length === 1 ? [found[0]!['child_id']] : [];
}

const key = (name: string | null): string =>
  (name ?? '')
    .trim()
    .replaceAll(/\s+/g, ' ')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const bornOn = (raw: RawData, id: string): string | undefined =>
  raw.ofChild('social_care.child_name', id)[0]?.['date_of_birth'];

/** By the names of the golden matrix. */
export const SOCIAL_CARE_RELATIONS: Readonly<Record<string, Find>> = {
  caseload: (raw, { subject }) => allocated(raw, (row) => isCaseload(row) && row['subject'] === subject),
  reviews: (raw, { subject }) => allocated(raw, (row) => row['kind'] === 'reviews' && row['subject'] === subject),
  team,
  placementsSupervised: dated('placementsSupervised'),
  placedWithMe: dated('placedWithMe'),
  instruction: dated('instruction'),
  youthJusticeCases: dated('youthJusticeCases'),
  // There is no account under 13 until a decision on competence, and none is kept.
  self: (raw, asker) =>
    dated('self')(raw, asker).filter((id) => (bornOn(raw, id) ?? '') <= yearsBefore(raw.today, AGE_OF_OWN_ACCOUNT)),
  emergencyLookup: lookedUp,
};
