import { AUTHORITIES } from './authorities';

export interface Authority {
  /** DfE's three-digit code. It outlives GSS codes, which change with boundaries and tiers, so it is the one kept. */
  code: string;
  gssCode: string;
  name: string;
}

/** GSS codes that returns of earlier years used: North Yorkshire was a county until 1 April 2023. */
const FORMER_GSS_CODES: Readonly<Record<string, string>> = { E10000023: 'E06000065' };

const authorities: readonly Authority[] = AUTHORITIES.trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 3), gssCode: line.slice(4, 13), name: line.slice(14) }));

const byCode = new Map(authorities.flatMap((each) => [[each.code, each] as const, [each.gssCode, each] as const]));

/** The authority with that DfE code or GSS code, former GSS codes included. */
export function findAuthority(code: string): Authority | undefined {
  const wanted = code.trim().toUpperCase();
  return byCode.get(FORMER_GSS_CODES[wanted] ?? wanted);
}

/** What to tell somebody whose code is no authority's: the form of a code, and the first authorities it may be. */
export function explainUnknownAuthority(code: string): string {
  const examples = ['816', '808', '815'].map((known) => findAuthority(known)!);
  const listed = examples.map((each) => `${each.name} is ${each.code} or ${each.gssCode}`).join('; ');
  return `${code} is not the code of a children's services authority in England. Give the three digits of DfE or the nine characters of GSS: ${listed}.`;
}

export const listAuthorities = (): readonly Authority[] => authorities;
