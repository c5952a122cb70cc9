import { isInForce, type RawData, type Row } from '../raw/RawData';
import { yearsBefore } from './age';
import type { Asker } from './Asker';
import { authorityOf } from './authorityOf';
import { postsOf } from './otherRelations';

/** School age begins with the nursery place at three; who is 18 is looked after by nobody. */
const [FROM, UNTIL] = [3, 18];

/** Reasons for the end of an episode that are special guardianship orders. */
const GUARDIANSHIP = ['E43', 'E44', 'E45', 'E46', 'E47', 'E48'];

/** Children looked after today by the authority whose adviser somebody is, and its care leavers. */
export function cohortOf(raw: RawData, asker: Asker): { children: string[]; leavers: string[] } {
  const posts = postsOf(raw, 'virtual_school.relationship.adviser', asker);
  const [latest] = posts.toSorted((one, other) => (one['started_on'] < other['started_on'] ? 1 : -1));
  if (!latest) return { children: [], leavers: [] };
  const own = raw.rows('social_care.care_status').filter((row) => authorityOf(raw, row) === latest['authority']);
  const ids = (rows: readonly Row[]): string[] => rows.map((row) => row['child_id']);
  return {
    children: ids(own.filter((row) => row['looked_after'])).filter((id) => isOfAge(raw, id)),
    leavers: ids(own.filter((row) => !row['looked_after'])).filter((id) => isLeaver(raw, id)),
  };
}

function isOfAge(raw: RawData, id: string): boolean {
  const born = raw.ofChild('social_care.child_name', id)[0]?.['date_of_birth'];
  return born !== undefined && born <= yearsBefore(raw.today, FROM) && born > yearsBefore(raw.today, UNTIL);
}

const isLeaver = (raw: RawData, id: string): boolean =>
  raw
    .ofChild('social_care.care_leaver_status', id)
    .some((row) => row['status'] !== 'ELIGIBLE' && isInForce(row, raw.today, 'from_on', 'until_on')) &&
  !raw.ofChild('social_care.episode', id).some((row) => GUARDIANSHIP.includes(row['reason_ended']));
