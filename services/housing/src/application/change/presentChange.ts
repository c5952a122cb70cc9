import type { HousingContext } from '../../context';
import type { HousingApplicationChangePayload } from './applicationChange.payload';
import type { ApplicationWritten } from './applicationChange.repository';

/** What a change did, with the application read anew under the caller's rights of now. */
export async function presentChange(
  { changes, ...written }: ApplicationWritten,
  { applications }: HousingContext,
): Promise<HousingApplicationChangePayload> {
  const application = await applications.findAgain(written.applicationId);
  return {
    ...written,
    application,
    changes: application ? changes.map((change) => ({ ...change, childId: application.childId })) : [],
  };
}
