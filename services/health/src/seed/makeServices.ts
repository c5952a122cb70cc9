import { createHash } from 'node:crypto';
import type { Population } from '@hub/platform';

const KINDS = ['registeredPatients', 'acceptedReferrals'];
const NAMES: Record<string, string> = {
  registeredPatients: 'Health service for children in care',
  acceptedReferrals: 'Child and adolescent mental health service',
};

/** Rows of the schema `relationship`. */
export interface ServiceRows {
  services: { id: string; name: string }[];
  staff: { service_id: string; subject: string; started_on: string }[];
  dated: { service_id: string; kind: string; child_id: string; started_on: string; ended_on: string | null }[];
}

interface Work {
  subject: string;
  kind: string;
  children: { child_id: string; started_on: string; ended_on: string | null }[];
}

/**
 * A population says which person has which children; health keeps which service has them, and who works for it. So
 * everybody with the very same children works for one service.
 */
export function makeServices(population: Population): ServiceRows {
  const rows: ServiceRows = { services: [], staff: [], dated: [] };
  const known = new Set<string>();
  for (const { subject, kind, children } of workOf(population)) {
    const id = idOf(kind, children);
    const first = children.map(({ started_on }) => started_on).sort()[0]!;
    rows.staff.push({ service_id: id, subject, started_on: first });
    if (known.has(id)) continue;
    known.add(id);
    rows.services.push({ id, name: NAMES[kind]! });
    rows.dated.push(...children.map((child) => ({ service_id: id, kind, ...child })));
  }
  return rows;
}

function workOf({ children }: Population): Work[] {
  const work = new Map<string, Work>();
  for (const child of children) {
    for (const { subject, kind, startedOn, endedOn } of child.relationships) {
      if (!KINDS.includes(kind)) continue;
      const key = `${kind} ${subject}`;
      const found = work.get(key) ?? { subject, kind, children: [] };
      found.children.push({ child_id: child.id, started_on: startedOn, ended_on: endedOn });
      work.set(key, found);
    }
  }
  return [...work.values()];
}

/** The same children make the same id (version 8, RFC 9562), so that seeding again changes nothing. */
function idOf(kind: string, children: Work['children']): string {
  const hex = createHash('sha256').update(kind).update(JSON.stringify(children)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
