import { createHash } from 'node:crypto';
import type { Population } from '@hub/platform';

const KINDS = ['registeredPatients', 'acceptedReferrals'];
const NAMES: Record<string, string> = {
  registeredPatients: 'Health service for children in care',
  acceptedReferrals: 'Child and adolescent mental health service',
};
/** A population does not say since when somebody works where they work: before any child of today came to them. */
const EMPLOYED_SINCE = '2000-01-01';

/** Rows of the schema `relationship`. */
export interface ServiceRows {
  services: { id: string; name: string }[];
  staff: { service_id: string; subject: string; started_on: string }[];
  dated: { service_id: string; kind: string; child_id: string; started_on: string; ended_on: string | null }[];
}

/**
 * A population says which people work with a child; health keeps which service has the child, and who works for it. So
 * children with the very same people are with one service, also when they are told of one after another.
 */
export function makeServices({ children }: Population): ServiceRows {
  const rows: ServiceRows = { services: [], staff: [], dated: [] };
  const known = new Set<string>();
  for (const child of children) {
    for (const kind of KINDS) {
      const found = child.relationships.filter((relationship) => relationship.kind === kind);
      for (const [period, subjects] of byPeriod(found)) {
        const id = idOf(kind, subjects);
        if (!known.has(id)) rows.staff.push(...subjects.map((subject) => ({ service_id: id, subject, started_on: EMPLOYED_SINCE }))); // prettier-ignore
        if (!known.has(id)) rows.services.push({ id, name: NAMES[kind]! });
        known.add(id);
        rows.dated.push({ service_id: id, kind, child_id: child.id, ...period });
      }
    }
  }
  return rows;
}

type Relationships = Population['children'][number]['relationships'];
type Period = { started_on: string; ended_on: string | null };

/** Who works with the child over the same days works for the same service. */
function byPeriod(relationships: Relationships): Map<Period, string[]> {
  const periods = Map.groupBy(relationships, ({ startedOn, endedOn }) => `${startedOn} ${endedOn ?? ''}`);
  return new Map(
    [...periods.values()].map((group) => [
      { started_on: group[0]!.startedOn, ended_on: group[0]!.endedOn },
      group.map(({ subject }) => subject).sort(),
    ]),
  );
}

/** The same people make the same id (version 8, RFC 9562), so that seeding again changes nothing. */
function idOf(kind: string, subjects: string[]): string {
  const hex = createHash('sha256').update(kind).update(JSON.stringify(subjects)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
