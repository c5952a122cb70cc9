import { createPublicKey } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf, openSigningKey, trustedKeys } from './SigningKey';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'hub-key-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const placesIn = (name: string) => ({
  headsDirectory: join(folder, name, 'heads'),
  keyFile: join(folder, name, 'key.pem'),
});

test('is made once, for its user alone; its public half lies beside the heads', () => {
  const places = placesIn('one');
  const key = openSigningKey(places);
  expect(fingerprintOf(openSigningKey(places))).toBe(fingerprintOf(key));
  expect(statSync(places.keyFile).mode & 0o777).toBe(0o600);
  const beside = createPublicKey(readFileSync(join(places.headsDirectory, 'signing-key.pub.pem')));
  expect(fingerprintOf(beside)).toBe(fingerprintOf(key));
  expect(readFileSync(join(places.headsDirectory, 'signing-key.pub.pem'), 'utf8')).not.toContain('PRIVATE');
});

test('that still lies beside the heads is moved away from them', () => {
  const places = placesIn('one');
  const key = openSigningKey(places);
  const former = join(places.headsDirectory, 'signing-key.pem');
  renameSync(places.keyFile, former);
  expect(trustedKeys(places.keyFile, [], [places.headsDirectory]).map(fingerprintOf)).toContain(fingerprintOf(key));
  expect(fingerprintOf(openSigningKey(places))).toBe(fingerprintOf(key));
  expect([existsSync(former), existsSync(places.keyFile)]).toEqual([false, true]);
});

test('whose public half was exchanged beside the heads is still the one that is believed', () => {
  const [own, stranger] = [placesIn('one'), placesIn('other')];
  const key = openSigningKey(own);
  const other = openSigningKey(stranger);
  expect(trustedKeys(own.keyFile, [], [stranger.headsDirectory]).map(fingerprintOf)).toEqual([fingerprintOf(key)]);
  const named = join(stranger.headsDirectory, 'signing-key.pub.pem');
  expect(trustedKeys(own.keyFile, [named], []).map(fingerprintOf)).toEqual([key, other].map(fingerprintOf));
  mkdirSync(join(folder, 'empty'));
  expect(trustedKeys(join(folder, 'none.pem'), [], [stranger.headsDirectory]).map(fingerprintOf)).toEqual([
    fingerprintOf(other),
  ]);
  expect(trustedKeys(join(folder, 'none.pem'), [], [join(folder, 'empty')])).toEqual([]);
});
