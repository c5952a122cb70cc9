import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the clone. */
export const at = (...parts) => join(ROOT, ...parts);

/** Node 24, which npm installs beside the rest; the Node that runs this script may be an older one. */
export const NODE = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
