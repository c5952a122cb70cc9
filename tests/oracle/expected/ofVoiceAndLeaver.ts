import { isInForce, type RawData, type Row } from '../raw/RawData';
import type { Asker } from '../reach/Asker';
import { coded, objectOf, objectsOf, type ExpectedObject } from './Expected';

type Rows = (table: string) => readonly Row[];

/** Whom each word of an audience stands for. */
const AUDIENCE: Readonly<Record<string, string>> = {
  SOCIAL_WORKER: 'SOCIAL_WORKER',
  TEAM_MANAGER: 'TEAM_MANAGER',
  REVIEWING_OFFICER: 'REVIEWING_OFFICER',
  PERSONAL_ADVISER: 'PERSONAL_ADVISER',
  ADVOCATE: 'ADVOCATE',
  FOSTER_CARER: 'CARER',
  SUPERVISING_SOCIAL_WORKER: 'CARERS_SOCIAL_WORKER',
  YOUTH_JUSTICE_WORKER: 'YOUTH_JUSTICE',
  VIRTUAL_SCHOOL_ADVISER: 'VIRTUAL_SCHOOL',
  LOOKED_AFTER_NURSE: 'HEALTH',
  DESIGNATED_DOCTOR: 'HEALTH',
  CAMHS_PRACTITIONER: 'CAMHS',
};

/** The golden leaves: “only that audience reads each”, and the young person. */
export function ofVoice(rows: Rows, { role }: Asker): ExpectedObject {
  const shared = rows('shared_view').filter(
    ({ audience }) => role === 'CARE_EXPERIENCED' || audience.includes(AUDIENCE[role]),
  );
  const viewId = ({ id }: Row) => ({ viewId: id });
  return { shared: objectsOf(shared, viewId), views: objectsOf(rows('recorded_view'), viewId) };
}

export function ofLeaver(raw: RawData, rows: Rows): ExpectedObject {
  const [pathway] = rows('pathway_plan');
  const addresses = rows('leaver_address').filter((row) => isInForce(row, raw.today, 'since'));
  return {
    pathway: pathway ? objectOf(pathway, { reviewOverdue: pathway['review_due_on'] < raw.today }) : null,
    activity: objectsOf(rows('leaver_activity'), (row) => ({
      activityId: row['id'],
      inTouch: coded(row['in_touch']),
      activity: coded(row['activity']),
    })),
    accommodation: objectsOf(rows('leaver_accommodation'), ({ id, kind }) => ({
      accommodationId: id,
      kind: coded(kind),
    })),
    address: addresses.length > 1 ? undefined : addresses[0] ? objectOf(addresses[0]) : null,
  };
}
