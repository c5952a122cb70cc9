import type { RawData, Row } from '../raw/RawData';

/** Who is responsible today: whoever took the child over last, by a transfer that stands, else the authority that returned the child. */
export function authorityOf(raw: RawData, status: Row): string | null {
  const moves = raw
    .ofChild('social_care.care_transfer', status['child_id'])
    .filter((row) => row['on_day'] <= raw.today && row['cancelled_at'] === null);
  const [latest] = moves.toSorted((one, other) => (one['on_day'] < other['on_day'] ? 1 : -1));
  return latest?.['to_code'] ?? status['responsible_authority_code'];
}
