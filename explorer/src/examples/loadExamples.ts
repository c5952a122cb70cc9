import { putInToday } from './putInToday';
import { splitOperations } from './splitOperations';

/** One file for each role, fetched only when somebody in that role opens the explorer. */
const FILES = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default' });

/** The example queries of a role, each for a tab of its own. A role without any gets what everybody may ask. */
export async function loadExamples(role: string): Promise<string[]> {
  const load = FILES[`./${role}.graphql`] ?? FILES['./ANONYMOUS.graphql']!;
  return splitOperations(putInToday(await load()));
}
