import { isInForce, type RawData, type Row } from '../raw/RawData';
import type { Asker } from './Asker';

type Find = (raw: RawData, asker: Asker) => string[];

/** Rows that say where somebody works today. */
export const postsOf = (raw: RawData, table: string, { subject }: Asker): Row[] =>
  raw.rows(table).filter((row) => row['subject'] === subject && isInForce(row, raw.today));

const servicesOf = (raw: RawData, asker: Asker): string[] =>
  postsOf(raw, 'health.relationship.staff', asker).map((row) => row['service_id']);

const registeredPatients: Find = (raw, asker) =>
  raw
    .rows('health.relationship.dated')
    .filter((row) => row['kind'] === 'registeredPatients' && isInForce(row, raw.today))
    .filter((row) => servicesOf(raw, asker).includes(row['service_id']))
    .map((row) => row['child_id']);

const acceptedReferrals: Find = (raw, asker) =>
  raw
    .rows('health.mental_health_referral')
    .filter((row) => row['accepted_on'] !== null && isInForce(row, raw.today, 'accepted_on', 'closed_on'))
    .filter((row) => servicesOf(raw, asker).includes(row['service_id']))
    .map((row) => row['child_id']);

const pupils: Find = (raw, asker) => {
  const schools = postsOf(raw, 'virtual_school.relationship.school_staff', asker).map((row) => row['school_urn']);
  return raw
    .rows('virtual_school.enrolment')
    .filter((row) => schools.includes(row['school_urn']) && isInForce(row, raw.today))
    .map((row) => row['child_id']);
};

/** A post passes with the council; and a council answers for those that it succeeded. */
const applicants: Find = (raw, asker) => {
  const councils = new Map(raw.rows('housing.council').map((row) => [row['code'], row]));
  const answering = (code: string): string | undefined => {
    const council = councils.get(code)!;
    if (isInForce(council, raw.today)) return code;
    return council['successor_code'] && council['ended_on'] <= raw.today
      ? answering(council['successor_code'])
      : undefined;
  };
  const own = postsOf(raw, 'housing.relationship.employment', asker).map((row) => answering(row['council_code']));
  return raw
    .rows('housing.housing_duty')
    .filter((row) => isInForce(row, raw.today) && own.includes(answering(row['owed_by']) ?? 'none'))
    .map((row) => row['child_id']);
};

const matchQueue: Find = (raw, asker) => {
  const controllers = postsOf(raw, 'assurance.relationship.officer', asker)
    .filter((row) => row['role'] === 'RECORDS_OFFICER')
    .map((row) => row['controller']);
  const matched = raw.rows('assurance.record_link').filter((row) => row['undone_at'] === null);
  return raw
    .rows('assurance.match_candidate')
    .filter((row) => controllers.includes(row['agency']) && !matched.some((link) => isSameRecord(link, row)))
    .map((row) => row['child_id']);
};

const isSameRecord = (one: Row, other: Row): boolean =>
  one['agency'] === other['agency'] && one['record_reference'] === other['record_reference'];

/** By the names of the golden matrix. */
export const OTHER_RELATIONS: Readonly<Record<string, Find>> = {
  registeredPatients,
  acceptedReferrals,
  pupils,
  applicants,
  matchQueue,
};
