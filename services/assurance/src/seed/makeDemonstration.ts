import type { SyntheticChild } from '@hub/platform';
import type { ProposedMatch } from '../record-match/proposeMatches';
import { stableId } from './stableId';

/** An objection of whoever reads their own record, for the officer to answer. */
export const makeObjections = (children: readonly SyntheticChild[]) =>
  children.flatMap((child) => {
    const self = child.relationships.find(({ kind }) => kind === 'self');
    if (!self) return [];
    const words = 'I do not want people I have never met to see who works with me.';
    const id = stableId(`${child.id} objection`);
    return [{ id, child_id: child.id, about: ['care.contacts'], words, recorded_by: self.subject }];
  });

/** One restricted record is open to one person who works with the child: the rest of them try in vain. */
export function makeGrants(children: readonly SyntheticChild[]) {
  const child = children.find(({ restricted }) => restricted);
  const reader =
    child?.relationships.find(({ kind }) => kind === 'registeredPatients') ??
    child?.relationships.find(({ kind }) => kind === 'caseload');
  if (!child || !reader) return [];
  const categories = ['care.status', 'health.status', 'identity.name'];
  return [{ id: stableId(`${child.id} grant`), person: reader.subject, child_id: child.id, categories }];
}

/** Two records that may be of two of the first children: one that is likely theirs, and one that is likely not. */
export function makeMatches(children: readonly SyntheticChild[]): ProposedMatch[] {
  if (!children.some(({ relationships }) => relationships.some(({ kind }) => kind === 'self'))) return [];
  const [first, second] = children.filter(({ restricted, endedCareOn }) => !restricted && !endedCareOn);
  return [...(first ? [likely(first)] : []), ...(second ? [unlikely(second)] : [])];
}

function likely({ id: childId, givenName, familyName, dateOfBirth, nhsNumber }: SyntheticChild): ProposedMatch {
  return {
    id: stableId(`${childId} health record`),
    childId,
    agency: 'health',
    recordReference: `SYN-${nhsNumber.slice(-4)}`,
    name: { givenName: givenName.slice(0, -1), familyName, dateOfBirth },
    nhsNumber,
    evidence: [
      { what: 'NHS number', howAlike: 'SAME' },
      { what: 'date of birth', howAlike: 'SAME' },
      { what: 'family name', howAlike: 'SAME' },
      { what: 'given names', howAlike: 'SIMILAR' },
    ],
  };
}

function unlikely({ id: childId, givenName, familyName, localId }: SyntheticChild): ProposedMatch {
  return {
    id: stableId(`${childId} school record`),
    childId,
    agency: 'virtual school',
    recordReference: `ADM-${localId.slice(-4)}`,
    name: { givenName, familyName, dateOfBirth: null },
    evidence: [
      { what: 'given names', howAlike: 'SAME' },
      { what: 'family name', howAlike: 'SAME' },
      { what: 'date of birth', howAlike: 'MISSING' },
      { what: 'school', howAlike: 'DIFFERENT' },
    ],
  };
}
