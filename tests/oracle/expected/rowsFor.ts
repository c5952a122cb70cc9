import type { RawData, Row } from '../raw/RawData';
import type { Asker } from '../reach/Asker';

/** The rows of a child, without single facts that stay withheld from the young person. */
export function rowsFor(raw: RawData, owner: 'social_care' | 'health', id: string, { role }: Asker) {
  const withheld = raw
    .ofChild(`${owner}.relationship.withheld_fact`, id)
    .filter((row) => role === 'CARE_EXPERIENCED' && row['shown_at'] === null)
    .map((row) => row['fact']);
  return (table: string): readonly Row[] =>
    raw.ofChild(`${owner}.${table}`, id).filter((row) => !withheld.includes(row['id']));
}
