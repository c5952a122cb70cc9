import type { Agreement, AgreementRole, Purpose, RoleName } from '@hub/schema';
import { InputRefused } from '../InputRefused';
import { nearMiss } from '../nearMiss';

/** @throws InputRefused that offers the near miss and the whole list. */
export function findRole(agreement: Agreement, typed: string): { name: RoleName; role: AgreementRole } {
  const names = Object.keys(agreement.roles);
  const name = names.find((each) => each === typed.toUpperCase().replaceAll('-', '_'));
  if (name !== undefined) return { name, role: agreement.roles[name]! };
  throw new InputRefused(`There is no role "${typed}".${nearMiss(typed, names)}\nThere are: ${names.join(', ')}.`);
}

/** The purposes that are meant: the one that was typed, else all of the role; null for a visitor's. */
export function findPurposes({ name, role }: ReturnType<typeof findRole>, typed?: string): (Purpose | null)[] {
  if (typed === undefined) return role.purposes.length > 0 ? role.purposes : [null];
  const purpose = role.purposes.find((each) => each === typed.toUpperCase());
  if (purpose) return [purpose];
  throw new InputRefused(`${name} may act for ${role.purposes.join(' or ') || 'no purpose'}, not for ${typed}.`);
}
