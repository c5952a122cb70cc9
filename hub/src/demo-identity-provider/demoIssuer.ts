import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLoopbackName } from '@hub/gateway';
import { DemoSignInRefused } from './DemoSignInRefused';

/** Where the provider is mounted in the gateway's application, so that one origin holds everything. */
export const DEMO_PATH = '/oidc';

const fileOf = (dataDir: string): string => join(dataDir, 'demo-sign-in', 'issuer');

/** The issuer's name is its address, as browsers see it. @throws DemoSignInRefused unless that is this machine. */
export function demoIssuerAt(publicUrl: string): string {
  const { protocol, hostname, origin } = new URL(publicUrl);
  if (protocol === 'http:' && isLoopbackName(hostname)) return origin + DEMO_PATH;
  throw new DemoSignInRefused(`The demo sign-in works at http://localhost only, and this hub is at ${origin}.`);
}

/** Left for `hub token`, which must name the same issuer although it does not know the port. */
export const rememberDemoIssuer = (dataDir: string, issuer: string): Promise<void> =>
  writeFile(fileOf(dataDir), `${issuer}\n`, { mode: 0o600 });

/** The issuer of the hub that started last with this folder. Undefined when none ever did. */
export const recallDemoIssuer = (dataDir: string): Promise<string | undefined> =>
  readFile(fileOf(dataDir), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
