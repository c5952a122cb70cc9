import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAgreement } from '@hub/schema';
import { readIdentityProviders } from './identityProviders';

const agreement = loadAgreement();
const folder = mkdtempSync(join(tmpdir(), 'hub-providers-'));

const york = {
  key: 'york',
  label: 'City of York Council staff',
  issuer: 'https://login.york.example',
  jwksUri: 'https://login.york.example/keys',
  audience: 'hub',
  agencies: ['social care'],
  roles: ['SOCIAL_WORKER'],
  subjectPrefix: 'york:',
  groups: { claim: 'groups', roles: { 'CLA-SW': 'SOCIAL_WORKER' } },
  signIn: { clientId: 'hub', clientSecretFrom: 'YORK_CLIENT_SECRET' },
};

function read(content: unknown, settings: Record<string, string> = { YORK_CLIENT_SECRET: 'not-for-print' }) {
  const file = join(folder, 'providers.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readIdentityProviders(file, agreement, (name) => settings[name]);
}

test('a provider is bound to its agencies, roles and prefix, and its secret comes from a setting', () =>
  expect(read([york])).toEqual([
    expect.objectContaining({
      agencies: ['social care'],
      roles: ['SOCIAL_WORKER'],
      subjectPrefix: 'york:',
      keys: { jwksUri: york.jwksUri },
      signIn: expect.objectContaining({ clientSecret: 'not-for-print', identityFrom: 'id token' }),
    }),
  ]));

test.each<[string, unknown, RegExp]>([
  ['a file that is not JSON', '{', /cannot be read as JSON/],
  ['a misspelt setting', [{ ...york, role: ['X'] }], /role/],
  ['a role that the agreement lacks', [{ ...york, roles: ['SOCIAL_WORKER', 'KING'] }], /no role KING/],
  ['visitors as a role', [{ ...york, roles: ['SOCIAL_WORKER', 'ANONYMOUS'] }], /no role ANONYMOUS/],
  ['an agency that the agreement lacks', [{ ...york, agencies: ['bins'] }], /no agency bins/],
  [
    'a group for a role outside its bounds',
    [{ ...york, groups: { claim: 'groups', roles: { nurses: 'LOOKED_AFTER_NURSE' } } }],
    /a group stands for LOOKED_AFTER_NURSE, which is not among its roles/,
  ],
  [
    'two with one prefix',
    [york, { ...york, key: 'b', issuer: 'https://b.example' }],
    /subjectPrefix york: is there twice/,
  ],
  [
    'none among several',
    [york, { ...york, key: 'b', issuer: 'https://b.example', subjectPrefix: '' }],
    /with several providers each needs one/,
  ],
  ['a prefix without an end', [{ ...york, subjectPrefix: 'york' }], /end with a colon/],
])('%s is refused, and says so', (_, content, sentence) => expect(() => read(content)).toThrow(sentence));

test('a secret that is not set is named, and one that is set is not printed', () => {
  expect(() => read([york], {})).toThrow('the setting YORK_CLIENT_SECRET is not set');
  expect(() => read([{ ...york, roles: ['KING'] }])).not.toThrow('not-for-print');
});
