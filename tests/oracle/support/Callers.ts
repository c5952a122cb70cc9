import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Purpose } from '@hub/schema';
import { loadDemoKeys } from '../../../hub/src/demo-identity-provider/demoKeys';
import { mintAccessToken } from '../../../hub/src/demo-identity-provider/mintAccessToken';
import { PERSONAS, type Persona } from '../../../hub/src/personas';
import type { HubClient } from '../../support/HubClient';
import type { RunningHub } from '../../support/startHub';
import { ROLES } from '../agreement/goldenMatrix';
import type { Asker } from '../reach/Asker';

/** Somebody with one purpose, and their way to the graph. */
export interface Caller {
  readonly asker: Asker;
  readonly client: HubClient;
}

/** Longer than a run lasts. */
const LIFE = 12 * 3600;

/**
 * Every persona with each purpose of the role; some whom nobody knows; some with a purpose that their role does
 * not have; and a visitor.
 */
export async function makeCallers(hub: RunningHub): Promise<Caller[]> {
  const keys = (await loadDemoKeys(hub.dataDirectory))!;
  const issuer = (await readFile(join(hub.dataDirectory, 'demo-sign-in', 'issuer'), 'utf8')).trim();
  const make = async (persona: Persona, purpose: Purpose): Promise<Caller> => {
    const token = await mintAccessToken({ keys, issuer, persona, purpose, lifeSeconds: LIFE });
    const { subject, role } = persona;
    const isUnknown = !PERSONAS.some((one) => one.subject === subject);
    return { asker: { subject, role, purpose, isUnknown }, client: hub.withToken(token) };
  };
  const known = PERSONAS.flatMap((persona) =>
    ROLES.get(persona.role)!.purposes.map((purpose) => make(persona, purpose as Purpose)),
  );
  const strangers = PERSONAS.slice(0, 2).map((persona) => make({ ...persona, subject: 'a-stranger' }, persona.purpose));
  const misled = ['nurse', 'social-worker', 'strategic-lead'].map((subject) =>
    make(
      PERSONAS.find((persona) => persona.subject === subject)!,
      'EMERGENCY',
    ),
  );
  const visitor = { asker: { subject: undefined, role: 'ANONYMOUS', purpose: null }, client: await hub.as() };
  return [...(await Promise.all([...known, ...known, ...strangers, ...misled])), visitor];
}
