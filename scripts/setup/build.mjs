import { existsSync, readFileSync } from 'node:fs';
import { at, NODE } from './paths.mjs';
import { run } from './run.mjs';
import { whenChanged } from './whenChanged.mjs';

/** Those that TypeScript builds: a list of our own would miss the next agency, and its changes would never be built. */
const PACKAGES = JSON.parse(readFileSync(at('tsconfig.json'), 'utf8')).references.map(({ path }) => path);
const SETTINGS = ['tsconfig.base.json', 'tsconfig.json', 'package-lock.json'];

/** Compiles all packages; TypeScript itself leaves out those that did not change. */
export const buildPackages = () =>
  whenChanged({
    stamp: at('node_modules', '.hub-built-packages'),
    sources: [
      ...PACKAGES.map((name) => `${name}/src`),
      ...PACKAGES.flatMap((name) => [`${name}/tsconfig.json`, `${name}/package.json`]),
      ...SETTINGS,
    ],
    results: PACKAGES.map((name) => `${name}/dist/index.js`),
    work: () => run('Building the packages', NODE, [at('node_modules', 'typescript', 'bin', 'tsc'), '-b']),
  });

/** Bundles the explorer's pages. */
export const buildExplorer = () =>
  whenChanged({
    stamp: at('node_modules', '.hub-built-explorer'),
    sources: [
      'explorer/src',
      'explorer/build',
      'explorer/index.html',
      'explorer/vite.config.mts',
      'schema/src',
      'package-lock.json',
    ],
    results: ['explorer/dist/index.html'],
    work: () =>
      run('Building the explorer', NODE, [findVite(), 'build', '--logLevel', 'warn'], { cwd: at('explorer') }),
  });

/** npm puts a workspace's dependency at the root, or beside it when another version is there. */
function findVite() {
  const places = [at('explorer', 'node_modules', 'vite'), at('node_modules', 'vite')];
  return `${places.find((place) => existsSync(place))}/bin/vite.js`;
}
