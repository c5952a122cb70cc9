import type { Agreement, AgreementRole } from '@hub/schema';
import { InputRefused } from '../InputRefused';
import { nearMiss } from '../nearMiss';

/** Which child is asked about: by what tie to the caller, and how old. */
export interface ChildInQuestion {
  /** `RELATED` by the role's own relationship, and today. */
  tie: 'RELATED' | 'RESTRICTED' | 'ELSEWHERE';
  isAdult: boolean;
  inWords: string;
}

/** What no agreement names: a tie that is over, a mark that takes a child out of every scope, and none at all. */
const BESIDES: Readonly<Record<string, string>> = {
  ended: 'with whom it ended yesterday',
  restricted: 'who is restricted',
  unrelated: 'with whom there is no tie',
};

/** @throws InputRefused for a relation that is none, with those that there are. */
export function findChild(
  agreement: Agreement,
  role: AgreementRole,
  relation: string | undefined,
  age: number,
): ChildInQuestion {
  const isAdult = age >= agreement.rules.ageOfPermission;
  const whom = `${isAdult ? 'an adult' : 'a child'} of ${age}`;
  const asked = relation ?? role.relationship;
  const known = [...Object.keys(agreement.relationships), ...Object.keys(BESIDES)];
  if (!known.includes(asked))
    throw new InputRefused(
      `There is no relation "${asked}".${nearMiss(asked, known)}\nThere are: ${known.join(', ')}.`,
    );
  if (asked === 'none') return { tie: 'ELSEWHERE', isAdult, inWords: `${whom}: it reaches no child at all` };
  if (asked === 'restricted') return { tie: 'RESTRICTED', isAdult, inWords: `${whom} ${BESIDES[asked]}` };
  if (asked === role.relationship)
    return { tie: 'RELATED', isAdult, inWords: `${whom} ${agreement.relationships[asked]!.children} (${asked})` };
  const tie = BESIDES[asked] ?? `${agreement.relationships[asked]!.children} (${asked})`;
  return { tie: 'ELSEWHERE', isAdult, inWords: `${whom} ${tie}` };
}
