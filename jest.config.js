// jose, openid-client, oidc-provider and cookie are published as ES modules only; swc turns them into CommonJS for jest.
// OpenTelemetry loads parts of itself by import(), which jest runs only when it is transformed.
const ES_MODULES_ONLY = [
  '@opentelemetry',
  'jose',
  'openid-client',
  'oauth4webapi',
  'oidc-provider',
  'cookie',
  'content-disposition',
];

const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY.join('|')})/)`],
  modulePathIgnorePatterns: ['/dist/'],
  moduleNameMapper: {
    '^@hub/(schema|platform|gateway)$': '<rootDir>/$1/src/index.ts',
    '^@hub/(social-care|virtual-school|health|housing|corporate-parenting|assurance)$':
      '<rootDir>/services/$1/src/index.ts',
    '^@hub/platform/testing$': '<rootDir>/platform/src/testing/index.ts',
    '^@hub/cli$': '<rootDir>/hub/src/index.ts',
  },
  rootDir: __dirname,
};

/** Two kinds of test: beside the source (`unit`), and the hub from outside over HTTP (`hub`). */
module.exports = {
  // Jest leaves a core free; here the tests themselves are what the machine is for.
  maxWorkers: '100%',
  // On a busy machine a database takes its time; what a test asserts is never how long something took.
  testTimeout: 30_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{schema,platform,gateway,explorer,hub,services/*}/src/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'hub',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/setup.ts'],
    },
  ],
};
