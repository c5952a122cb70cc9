import { isInForce, type RawData, type Row } from '../raw/RawData';
import { authorityOf } from '../reach/authorityOf';
import type { Asker } from '../reach/Asker';
import { coded, objectOf, objectsOf, type Expected, type ExpectedObject } from './Expected';
import { ofLeaver, ofVoice } from './ofVoiceAndLeaver';
import { rowsFor } from './rowsFor';

/** What social care holds of a child, by the raw tables. */
export function ofSocialCare(raw: RawData, id: string, asker: Asker): ExpectedObject {
  const rows = rowsFor(raw, 'social_care', id, asker);
  const [name] = rows('child_name');
  const [traits] = rows('child_characteristics');
  return {
    localId: rows('child_local_id')[0]?.['local_id'] ?? null,
    name: name ? objectOf(name, { sex: coded(name['sex']) }) : null,
    characteristics: traits
      ? objectOf(traits, { ethnicity: coded(traits['ethnicity']), ethnicityCode: traits['ethnicity'] })
      : null,
    care: { ...carePlaces(raw, rows), ...careParts(raw, rows, asker) },
    voice: ofVoice(rows, asker),
    leaver: ofLeaver(raw, rows),
  };
}

type Rows = (table: string) => readonly Row[];

/** The latest first, as the graph lists them. */
const latestFirst = (rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) =>
    one['started_on'] === other['started_on']
      ? other['occurrence'] - one['occurrence']
      : one['started_on'] < other['started_on']
        ? 1
        : -1,
  );

/** The one that began last counts, where several are open. */
const latestInForce = (rows: readonly Row[], today: string): Row | undefined =>
  latestFirst(rows.filter((row) => isInForce(row, today)))[0];

function carePlaces(raw: RawData, rows: Rows): ExpectedObject {
  const placement = latestInForce(rows('placement'), raw.today);
  const addresses = rows('placement_address').filter((row) => isInForce(row, raw.today));
  const episode = latestInForce(rows('episode'), raw.today);
  return {
    status: () => statusOf(raw, rows),
    legal: {
      legalStatus: coded(episode?.['legal_status']),
      legalStatusCode: episode?.['legal_status'] ?? null,
      categoryOfNeedCode: episode?.['category_of_need'] ?? null,
      episodes: objectsOf(latestFirst(rows('episode')), (row) => ({
        legalStatus: coded(row['legal_status']),
        categoryOfNeed: coded(row['category_of_need']),
        reasonForEpisode: coded(row['reason_for_episode']),
        reasonEnded: coded(row['reason_ended']),
      })),
    },
    placement: placement
      ? objectOf(placement, {
          type: coded(placement['type']),
          typeCode: placement['type'],
          provider: coded(placement['provider']),
          since: placement['started_on'],
        })
      : null,
    placementAddress:
      addresses.length > 1
        ? undefined
        : addresses[0]
          ? objectOf(addresses[0], { since: addresses[0]['started_on'] })
          : null,
  };
}

function statusOf(raw: RawData, rows: Rows): ExpectedObject {
  const [status] = rows('care_status');
  const leaver = rows('care_leaver_status').find((row) => isInForce(row, raw.today, 'from_on', 'until_on'));
  const authority = raw.rows('social_care.authority').find(({ code }) => status && code === authorityOf(raw, status));
  return {
    ...objectOf(status ?? {}),
    recordStatus: status ? 'HELD' : 'NONE_HELD',
    responsibleAuthority: authority ? objectOf(authority) : null,
    careLeaverStatus: status ? (leaver?.['status'] ?? null) : undefined,
    careLeaverStatusSince: status ? (leaver?.['from_on'] ?? null) : undefined,
  };
}

function careParts(raw: RawData, rows: Rows, asker: Asker): ExpectedObject {
  const now = (table: string, from = 'started_on', until = 'ended_on') =>
    rows(table).filter((row) => isInForce({ ...row, [from]: row[from] ?? '' }, raw.today, from, until));
  const [plan] = rows('care_plan');
  const [adoption] = rows('adoption_record');
  const visits = objectsOf(rows('visit'), ({ id }) => ({ visitId: id }));
  return {
    reviews: objectsOf(rows('review'), ({ participation: code }) => ({
      participation: coded(code),
      participationCode: code,
    })),
    professionals: professionalsOf(raw, rows, asker),
    delegation: {
      parentalResponsibility: objectsOf(now('parental_responsibility', 'since')),
      decisions: objectsOf(now('delegated_decision', 'agreed_on')),
      contactRestrictions: objectsOf(now('contact_restriction', 'from_on', 'until_on')),
    },
    carerContacts: objectsOf(now('carer_contact'), (row) => ({ since: row['started_on'] })),
    plan:
      plan || visits.length > 0
        ? { ...objectOf(plan ?? {}), permanencePlan: coded(plan?.['permanence_plan']), visits }
        : null,
    family: {
      familyTime: objectsOf(now('family_time', 'since')),
      siblings: objectsOf(rows('sibling')),
      supportNetwork: objectsOf(rows('support_person')),
    },
    missing: objectsOf(rows('missing_episode'), ({ id, kind }) => ({ episodeId: id, kind: coded(kind) })),
    exploitation: objectsOf(rows('exploitation_risk')),
    adoption: adoption ? objectOf(adoption, { reasonReversed: coded(adoption['reason_reversed']) }) : null,
    youthJustice: objectsOf(rows('youth_justice_involvement'), ({ id }) => ({ involvementId: id })),
    healthAssessmentRequests: objectsOf(rows('health_assessment_request'), ({ id }) => ({ requestId: id })),
  };
}

/** The golden leaves: “housing sees only the personal adviser”. */
function professionalsOf(raw: RawData, rows: Rows, { role }: Asker): Expected {
  const people = new Map(raw.rows('social_care.professional').map((row) => [row['subject'], row]));
  return (
    rows('worker_allocation')
      .filter((row) => row['ended_on'] === null || row['ended_on'] > raw.today)
      // Ended before it begins: nobody is to be told of it.
      .filter((row) => row['ended_on'] !== row['started_on'])
      .filter((row) => role !== 'HOUSING_OFFICER' || row['kind'] === 'personalAdviser')
      .map((row) =>
        objectOf(
          { ...people.get(row['subject']), ...row },
          { allocationId: row['id'], relationship: coded(row['kind']) },
        ),
      )
  );
}
