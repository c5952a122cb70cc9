import { join } from 'node:path';
import eslint from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const SERVICES = ['social-care', 'virtual-school', 'health', 'housing', 'corporate-parenting', 'assurance'].map(
  (name) => `services/${name}`,
);

/** What each room may import. Everything that is not named is refused; nothing at all may import `tests`. */
const MAY_IMPORT = {
  schema: [],
  platform: ['schema'],
  ...Object.fromEntries(SERVICES.map((service) => [service, ['schema', 'platform']])),
  gateway: ['schema', 'platform'],
  explorer: ['schema'],
  hub: ['schema', 'platform', ...SERVICES, 'gateway'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'tests'];

const PACKAGES = ROOMS.map((room) => join(import.meta.dirname, room));
const GLOBALS = { process: 'readonly', console: 'readonly', URL: 'readonly', __dirname: 'readonly' };

const zones = Object.entries(MAY_IMPORT).flatMap(([room, allowed]) =>
  ROOMS.filter((other) => other !== room && !allowed.includes(other)).map((other) => ({
    target: `./${room}`,
    from: `./${other}`,
    message: `${room} may import only from: ${[room, ...allowed].join(', ')} (docs/architecture.md).`,
  })),
);

const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read once, in the config module of the process, and passed in.',
};

/** Whoever can run SQL can say who they are, so text of a query is never put together from values. */
const SQL_MESSAGE = 'Write the query as one constant text and pass values as parameters ($1, …).';
const PUT_TOGETHER = [':matches(TemplateLiteral[expressions.length>0])', "BinaryExpression[operator='+']"];
const SQL = PUT_TOGETHER.flatMap((text) => [
  { selector: `CallExpression[callee.property.name='query'] > ${text}.arguments`, message: SQL_MESSAGE },
  { selector: `Property[key.name='text'] > ${text}.value`, message: SQL_MESSAGE },
  { selector: `VariableDeclarator[id.name=/^(text|sql)$/i] > ${text}.init`, message: SQL_MESSAGE },
]);

/** Where SQL is generated, each with the reason. Names go through `escapeIdentifier`, texts through `escapeLiteral`. */
const SQL_GENERATORS = [
  'platform/src/policy/rowSecurity/**', // policies and grants from the agreement: our own categories and table names
  'platform/src/database/provision/**', // roles and databases: PostgreSQL takes no parameters in these statements
  '**/testing/**', // makes, empties and drops what tests use
  'services/social-care/src/import/ssda903/load/syncTable.ts', // one statement for seven tables, from a constant list
  '**/migrations/**', // run once, from constants of the project
];

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'reports/', 'coverage/', '.hub-data/']),
  eslint.configs.recommended,
  typescript.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          noWarnOnMultipleProjects: true,
          project: ['tsconfig.json', '*/tsconfig.json', 'services/*/tsconfig.json'],
        }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-extraneous-dependencies': ['error', { includeTypes: true }],
      'no-restricted-syntax': ['error', ENVIRONMENT, ...SQL],
      'max-lines': ['warn', { max: 300 }],
      'max-lines-per-function': ['warn', { max: 40 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // It does not see that decorators read a constant; TypeScript finds what nobody reads.
      'no-useless-assignment': 'off',
      // Decorator libraries take classes as plain functions; the type names what TypeORM and type-graphql ask for.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      // Checked where it matters, by noUncheckedIndexedAccess; `!` marks what the line above has settled.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['{schema,platform,gateway,hub,services/*}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', '**/testing/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  { files: SQL_GENERATORS, rules: { 'no-restricted-syntax': ['error', ENVIRONMENT] } },
  {
    // The config module of each process; and the programs around the project, which are processes of their own.
    files: ['hub/src/config.ts', 'hub/src/gateway-process/gatewayConfig.ts', 'services/*/src/main.ts', 'scripts/**'],
    rules: { 'no-restricted-syntax': ['error', ...SQL] },
  },
  {
    files: ['**/*.test.ts', '**/*.fixture.ts', '**/testing/**', 'tests/**'],
    rules: {
      // No caller reaches a test, and DATABASE_URL says which server it runs on.
      'no-restricted-syntax': 'off',
      'max-lines-per-function': 'off',
      // What a client gets back is looked at as it comes.
      '@typescript-eslint/no-explicit-any': 'off',
      // Tests run from the root, whose devDependencies they share.
      'import-x/no-extraneous-dependencies': ['error', { packageDir: [import.meta.dirname, ...PACKAGES] }],
    },
  },
  {
    // Has a package of its own, which only the benchmark installs (tests/bench/README.md).
    files: ['tests/bench/peers/**'],
    rules: {
      'import-x/no-extraneous-dependencies': [
        'error',
        { packageDir: [import.meta.dirname, join(import.meta.dirname, 'tests/bench/peers'), ...PACKAGES] },
      ],
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: { ...GLOBALS, require: 'readonly', module: 'writable' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['**/*.{mjs,mts}'], languageOptions: { globals: GLOBALS } },
);
