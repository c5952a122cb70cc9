import type { RawData, Row } from '../raw/RawData';
import { objectOf, objectsOf, type ExpectedObject } from './Expected';

/** One application, wherever it stands in the graph. */
export const applicationOf = (raw: RawData, row: Row): ExpectedObject => {
  const own = (table: string) => raw.rows(`housing.${table}`).filter((one) => one['application_id'] === row['id']);
  return objectOf(row, { child: undefined, duties: objectsOf(own('housing_duty'), () => ({ owedBy: undefined })) });
};

/** What housing holds of a young person, by the raw tables. */
export function ofHousing(raw: RawData, id: string): ExpectedObject {
  const rows = (table: string): readonly Row[] => raw.ofChild(`housing.${table}`, id);
  const [applicant] = rows('applicant');
  return {
    application: {
      recordStatus: applicant ? (applicant['matched_on'] ? 'HELD' : 'UNMATCHED') : 'NONE_HELD',
      all: rows('housing_application').map((row) => applicationOf(raw, row)),
    },
    tenancy: { all: objectsOf(rows('housing_tenancy')) },
  };
}
