import type { PersonaDirectory } from './choosePersona';

/** Whom one can sign in as, as a table; the usual purpose of each comes first. */
export function listPersonas({ personas, agreement }: PersonaDirectory): string {
  const width = Math.max(...personas.map(({ subject }) => subject.length));
  return personas
    .map(({ subject, name, role, purpose, about }) => {
      const others = (agreement.roles[role]?.purposes ?? []).filter((each) => each !== purpose);
      const indent = ' '.repeat(width + 2);
      return `${subject.padEnd(width)}  ${name}, ${role}\n${indent}${about}\n${indent}${[purpose, ...others].join(', ')}\n`;
    })
    .join('');
}
