import { versionConflict, writeOnce, type Caller, type Database, type Write, type Written } from '@hub/platform';
import type { Directory } from '../directory/Directory';
import { Overtaken } from './Overtaken';

interface Writer {
  caller: Caller;
  database: Pick<Database, 'writeAs'>;
  directory: Directory;
}

/**
 * As `writeOnce`; whoever was overtaken is told by whom. The name is looked up when the connection was given back: as many
 * at once as there are connections would otherwise wait for each other.
 * @throws HubError CONFLICT
 */
export async function writeOrTell<Outcome>(
  { caller, database, directory }: Writer,
  write: Write<Outcome>,
): Promise<Written<Outcome>> {
  try {
    return await writeOnce(database, caller, write);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    const { author, change } = error;
    const changedBy = author && (await directory.inWords(author.subject, author.role));
    throw versionConflict({ ...change, changedBy });
  }
}
