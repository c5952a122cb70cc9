import { readFileSync } from 'node:fs';
import type { TrustedIssuer } from '@hub/gateway';
import { InvalidConfig } from '@hub/platform';
import type { Agreement } from '@hub/schema';
import { z } from 'zod';

const words = z.string().min(1);

const providerShape = z.strictObject({
  /** Stands in the address, as `/sign-in?provider=york`. */
  key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'must be lower-case letters, digits and -'),
  /** What people call it. */
  label: words,
  /** The `iss` of its tokens, to the letter; `/.well-known/openid-configuration` is looked up below it. */
  issuer: z.url({ protocol: /^https?$/, error: 'must be a URL' }),
  jwksUri: z.url({ protocol: /^https?$/, error: 'must be a URL' }),
  /** The `aud` of access tokens that programs send. */
  audience: words,
  agencies: z.array(words).min(1),
  roles: z.array(words).min(1),
  /** Empty only where there is no other provider: whoever has none could name everybody's people. */
  subjectPrefix: z.string().regex(/^([a-z0-9-]+:)?$/, 'must be lower-case letters, digits or -, and end with a colon'),
  groups: z.strictObject({ claim: words, roles: z.record(z.string(), words) }).optional(),
  tokenType: z.enum(['at+jwt', 'JWT']).optional(),
  signIn: z
    .strictObject({
      clientId: words,
      /** The name of the setting that holds the secret: a file of settings is no place for one. */
      clientSecretFrom: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of an environment variable'),
      scope: words.optional(),
      identityFrom: z.enum(['access token', 'id token']).default('id token'),
    })
    .optional(),
});

type ProviderSettings = z.infer<typeof providerShape>;
type Setting = (name: string) => string | undefined;

/**
 * The identity providers of a file of JSON, each bound to its agencies and to the roles that it may assert.
 * @throws InvalidConfig with all problems in sentences
 */
export function readIdentityProviders(file: string, agreement: Agreement, setting: Setting): TrustedIssuer[] {
  const providers = z.array(providerShape).safeParse(parse(file));
  if (!providers.success) {
    const problems = providers.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}.`);
    throw new InvalidConfig(problems.map((problem) => `HUB_IDENTITY_PROVIDERS: ${problem}`));
  }
  const problems = [
    ...repeated(providers.data),
    ...unprefixed(providers.data),
    ...providers.data.flatMap((each) => problemsOf(each, agreement, setting)),
  ];
  if (problems.length > 0) throw new InvalidConfig(problems.map((problem) => `HUB_IDENTITY_PROVIDERS: ${problem}`));
  return providers.data.map((each) => trustedIssuerOf(each, setting));
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new InvalidConfig([`HUB_IDENTITY_PROVIDERS: ${file} cannot be read as JSON (${(error as Error).message}).`]);
  }
}

/** Two providers under one name, issuer or prefix could each speak for the other's people. */
const repeated = (providers: ProviderSettings[]): string[] =>
  (['key', 'issuer', 'subjectPrefix'] as const).flatMap((name) => {
    const values = providers.map((each) => each[name]);
    const twice = values.filter((value, index) => values.indexOf(value) !== index);
    return twice.map((value) => `${name} ${value} is there twice; each provider needs its own.`);
  });

const unprefixed = (providers: ProviderSettings[]): string[] =>
  providers.length > 1 && providers.some(({ subjectPrefix }) => subjectPrefix === '')
    ? ['subjectPrefix: with several providers each needs one, or it could name the people of another.']
    : [];

function problemsOf(
  { key, roles, agencies, groups, signIn }: ProviderSettings,
  agreement: Agreement,
  setting: Setting,
) {
  const named = [...roles, ...Object.values(groups?.roles ?? {})];
  const known = Object.values(agreement.roles).map(({ agency }) => agency);
  return [
    ...named
      .filter((role) => !Object.hasOwn(agreement.roles, role) || role === 'ANONYMOUS')
      .map((role) => `${key}: the agreement has no role ${role} to sign in with.`),
    ...Object.values(groups?.roles ?? {})
      .filter((role) => !roles.includes(role))
      .map((role) => `${key}: a group stands for ${role}, which is not among its roles.`),
    ...agencies
      .filter((agency) => !known.includes(agency))
      .map((agency) => `${key}: the agreement has no agency ${agency}.`),
    ...(signIn && !setting(signIn.clientSecretFrom)
      ? [`${key}: the setting ${signIn.clientSecretFrom} is not set.`]
      : []),
  ];
}

const trustedIssuerOf = (settings: ProviderSettings, setting: Setting): TrustedIssuer => {
  const { key, label, jwksUri, signIn, ...bounds } = settings;
  return {
    ...bounds,
    keys: { jwksUri },
    ...(signIn && {
      signIn: {
        key,
        label,
        clientId: signIn.clientId,
        clientSecret: setting(signIn.clientSecretFrom)!,
        identityFrom: signIn.identityFrom,
        ...(signIn.scope && { scope: signIn.scope }),
      },
    }),
  };
};
