import type { Population, SyntheticChild } from '@hub/platform';
import { serviceOf } from './HealthService';
import { referralsOf } from './parts/makeReferrals';

/** A population does not say since when somebody works where they work: before any child of today came to them. */
const EMPLOYED_SINCE = '2000-01-01';

/** Rows of the schema `relationship`. */
interface ServiceRows {
  'relationship.service': { id: string; name: string }[];
  'relationship.staff': { service_id: string; subject: string; started_on: string }[];
  'relationship.dated': {
    service_id: string;
    kind: string;
    child_id: string;
    started_on: string;
    ended_on: string | null;
  }[];
}

/**
 * A population says which people work with a child; health keeps which service has the child, and who works for it. So
 * children with the very same people are with one service, also when they are told of one after another. Who is with a
 * mental health service, the referrals say.
 */
export function makeServices({ children }: Population): ServiceRows {
  const registered = children.flatMap(registrationsOf);
  const services = new Map(
    [...registered.map(({ service }) => service), ...children.flatMap(referralsOf).map(({ service }) => service)].map(
      (service) => [service.id, service],
    ),
  );
  return {
    'relationship.service': [...services.values()].map(({ id, name }) => ({ id, name })),
    'relationship.staff': [...services.values()].flatMap(({ id, subjects }) =>
      subjects.map((subject) => ({ service_id: id, subject, started_on: EMPLOYED_SINCE })),
    ),
    'relationship.dated': registered.map(({ service, ...dated }) => ({
      service_id: service.id,
      kind: 'registeredPatients',
      ...dated,
    })),
  };
}

/** Who works with the child over the same days works for the same service. */
function registrationsOf({ id, relationships }: SyntheticChild) {
  const registered = relationships.filter(({ kind }) => kind === 'registeredPatients');
  const periods = Map.groupBy(registered, ({ startedOn, endedOn }) => `${startedOn} ${endedOn ?? ''}`);
  return [...periods.values()].map((group) => ({
    service: serviceOf('Health service for children in care', group.map(({ subject }) => subject)),
    child_id: id,
    started_on: group[0]!.startedOn,
    ended_on: group[0]!.endedOn,
  })); // prettier-ignore
}
