import { splitOperations } from './splitOperations';

/** One file for each role, fetched only when somebody in that role opens the explorer. */
const FILES = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default' });

const NOTHING_YET =
  '# There is no example for your role yet. Documentation, at the left, lists what you may ask for.\n';

/** The example queries of a role, each for a tab of its own. */
export async function loadExamples(role: string): Promise<string[]> {
  const load = FILES[`./${role}.graphql`];
  return load ? splitOperations(await load()) : [NOTHING_YET];
}
