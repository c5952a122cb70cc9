import type { HousingContext } from '../context';
import type { Council } from './council.type';
import { presentCouncil } from './presentCouncil';

/** Which councils there are is public; all references of a request are one statement. */
export async function resolveCouncilReference(
  { code }: { code?: unknown },
  { councils }: HousingContext,
): Promise<Council | null> {
  const found = (await councils.all()).find(String(code));
  return found && presentCouncil(found);
}
