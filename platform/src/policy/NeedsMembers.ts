import 'reflect-metadata';
import { Directive } from 'type-graphql';
import type { SubgraphName } from '../caller';
import { NEEDS_MEMBERS } from '../schema-document';

/**
 * Says that a field of an entity counts this agency's records of a cohort which another agency knows: beside `@Category`,
 * on the field itself. Before the gateway fetches it, it asks that agency who belongs to the cohort of that entity, and
 * hands them over; `membersOf` finds them in the caller.
 */
export const NeedsMembers = (agency: SubgraphName, name: string) =>
  Directive(`@tag(name: "${NEEDS_MEMBERS}${agency}/${name}")`);
