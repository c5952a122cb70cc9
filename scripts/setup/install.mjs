import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { at } from './paths.mjs';
import { run } from './run.mjs';

const LOCK = at('package-lock.json');
/** The lock file's digest as of the last install by this script. */
const STAMP = at('node_modules', '.hub-installed');
/** Written by npm as the last thing of an install that was not cut short. */
const INSTALLED = at('node_modules', '.package-lock.json');

/** Runs `npm ci` when `node_modules` is missing, was cut short, or is not what the lock file says. */
export async function installDependencies() {
  const digest = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (isInstalled(digest)) return;
  await run(
    'Installing the dependencies (about a minute)',
    ...npm('ci', '--no-audit', '--no-fund', '--loglevel=error'),
  );
  writeFileSync(STAMP, digest);
}

function isInstalled(digest) {
  if (!existsSync(INSTALLED)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return true;
  // Somebody may have run npm themselves.
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

/** The npm that runs this script, if one does; else the one on the path. */
function npm(...args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
}
