import type { Agreement, Purpose } from '@hub/schema';
import { didYouMean } from 'graphql/jsutils/didYouMean';
import { suggestionList } from 'graphql/jsutils/suggestionList';
import type { Persona } from '../personas';

export interface PersonaDirectory {
  readonly personas: readonly Persona[];
  readonly agreement: Agreement;
}

/** @throws RangeError that offers the near miss and the whole list. */
export function choosePersona({ personas }: PersonaDirectory, name: string): Persona {
  const persona = personas.find((each) => each.subject === name);
  if (persona) return persona;
  const names = personas.map(({ subject }) => subject);
  const hint = didYouMean(suggestionList(name.toLowerCase(), names));
  throw new RangeError(`There is no persona "${name}".${hint}\nThere are: ${names.join(', ')}.`);
}

/** The purpose that was asked for, else the persona's usual one. @throws RangeError unless the role may act for it. */
export function choosePurpose(
  { agreement }: PersonaDirectory,
  persona: Persona,
  wanted = persona.purpose as string,
): Purpose {
  const allowed = agreement.roles[persona.role]?.purposes ?? [];
  const purpose = allowed.find((each) => each === wanted);
  if (purpose) return purpose;
  throw new RangeError(`${persona.name} (${persona.role}) may act for ${allowed.join(' or ')}, not for ${wanted}.`);
}
