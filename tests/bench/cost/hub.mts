/**
 * A hub without the layers named in its arguments, for the benchmark of what they cost. It allows all: it stands here, with
 * the benchmark, because no setting of the real hub may take a layer away.
 */
import hub, { type Layers } from '@hub/cli';
import platform from '@hub/platform';
import type { CallerScope } from '@hub/schema';
import { freePort } from '../../support/freePort.mts';
import { openTokens } from './openTokens.mts';
import type { Layer } from './steps.mts';

/** Everybody whom there is, asked once: agencies read nothing of a child who is in no scope, whoever asks. */
const everybody = Promise.withResolvers<Awaited<ReturnType<NonNullable<Layers['resolveScope']>>>>();

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
    resolveScope: () => everybody.promise,
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
everybody.resolve({ scope: await readEverybody(), errors: [] });
console.log(`A hub without ${without.join(', ') || 'nothing'} is ready at ${running.url}`);
process.on('SIGTERM', () => void running.close().then(() => process.exit(0)));

async function readEverybody(): Promise<CallerScope> {
  const adultBornBy = platform.addMonths(platform.londonDateOf(new Date()), -12 * 18);
  const children = await running.databases.of('social-care').asLoader(async (client) => {
    const { rows } = await client.query<{ id: string; isMinor: boolean }>(
      'select child_id as id, date_of_birth > $1 as "isMinor" from child_name',
      [adultBornBy],
    );
    return rows;
  });
  const idsOf = (isMinor: boolean): string[] => children.filter((each) => each.isMinor === isMinor).map(({ id }) => id);
  return { kind: 'LIST', minors: idsOf(true), adults: idsOf(false) };
}
