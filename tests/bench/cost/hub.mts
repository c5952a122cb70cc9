/**
 * A hub without the layers named in its arguments, for the benchmark of what they cost. It allows all: it stands here, with
 * the benchmark, because no setting of the real hub may take a layer away.
 */
import hub, { type Layers } from '@hub/cli';
import platform from '@hub/platform';
import { freePort } from '../../support/freePort.mts';
import { openTokens } from './openTokens.mts';
import type { Layer } from './steps.mts';

const RECEIPT = { chain: '00000000-0000-4000-8000-000000000000', sequence: 1, hash: '0'.repeat(64) };

/** What stands in each layer's place. */
const OPEN: Record<Layer, Layers> = {
  audit: {
    audit: { append: async () => RECEIPT, ready: async () => undefined },
    watch: () => ({
      extraFields: () => [],
      watch: { subjectsIn: () => undefined, categoryOf: () => undefined },
    }),
  },
  rowSecurity: { callerRoles: Object.fromEntries(hub.SERVICES.map(({ name }) => [name, null])) },
  shield: { shield: false },
  tokensAndScope: {
    tokens: openTokens,
    resolveScope: async () => ({ scope: { kind: 'NONE' }, errors: [] }),
  },
  contractAndLimits: {
    contract: false,
    limitDocument: () => undefined,
    limitOperation: () => () => undefined,
  },
};

const without = process.argv.slice(2) as Layer[];
const config = hub.readHubConfig();
const layers: Layers = Object.assign({}, ...without.map((layer) => OPEN[layer]));
const log = platform.createLog('hub', config.logLevel);
const running = await hub.createHub({ config, port: await freePort(), log, layers });
console.log(`A hub without ${without.join(', ') || 'nothing'} is ready at ${running.url}`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));
