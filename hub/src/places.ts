import { join } from 'node:path';

/** The project. */
export const ROOT = join(__dirname, '..', '..');

/** What `npm run build -w explorer` makes. */
export const EXPLORER_DIRECTORY = join(ROOT, 'explorer', 'dist');

/** The emitted subgraphs, the supergraph and the contract per role. */
export const SCHEMA_DIRECTORY = join(ROOT, 'schema');

/** One file for each role: what the explorer offers to ask. */
export const EXAMPLES_DIRECTORY = join(ROOT, 'explorer', 'src', 'examples');
