import type { HubDatabases } from '@hub/cli';
import { subjectOf, type Asker } from './askers.mts';
import { daysFromToday } from './worldChildren.mts';
import { WORLD } from './worldChildren.mts';
import type { HubAnswer, World } from './World.mts';

const [CHILD, ...OTHERS] = WORLD;

/** Looks that are on record, in an emergency too; some decided on, and some that the young person is not shown. */
export async function takeLooks(ask: World['ask'], databases: HubDatabases): Promise<void> {
  const emergency: Asker = {
    role: 'EMERGENCY_DUTY_WORKER',
    subject: subjectOf('EMERGENCY_DUTY_WORKER'),
    purpose: 'EMERGENCY',
  };
  const worker: Asker = { role: 'SOCIAL_WORKER', subject: subjectOf('SOCIAL_WORKER'), purpose: 'STATUTORY_DUTY' };
  const lookUp = (familyName: string) =>
    ask(emergency, `query LooksUp @emergencyLookup(reason: "Tried by the matrix of access", givenName: "Robin", familyName: "${familyName}", dateOfBirth: "${CHILD!.dateOfBirth}") { children { nodes { id name { givenName } } } }`); // prettier-ignore
  const found = [await lookUp(CHILD!.familyName), await lookUp('Nobody')];
  const everybody = WORLD.map(({ id }, index) => `c${index}: child(id: "${id}") { name { givenName } }`);
  const look = await ask(worker, `query Looks { ${everybody.join(' ')} }`);
  await ask(worker, `query Again { ${everybody.join(' ')} }`);
  await databases.of('assurance').asLoader(async (client) => {
    for (const each of found) await client.query(REVIEW, placeOf(each));
    for (const { id } of OTHERS.slice(0, 2)) await client.query(WITHHOLD, [...placeOf(look), id, daysFromToday(30)]);
  });
}

const placeOf = ({ receipt, errors }: HubAnswer): unknown[] => {
  if (!receipt) throw new Error(`A look was not recorded: ${JSON.stringify(errors)}`);
  return [receipt.chain, receipt.sequence];
};

const REVIEW = `insert into emergency_review (chain, sequence, version, decision, words, reviewed_by, reviewed_by_role)
  values ($1, $2, 1, 'JUSTIFIED', 'It was needed', 'data-protection-officer', 'DATA_PROTECTION_OFFICER')`;
const WITHHOLD = `insert into withholding (chain, sequence, child_id, until_on, words, decided_by)
  values ($1, $2, $3, $4, 'A risk', 'data-protection-officer')`;
