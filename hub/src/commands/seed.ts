import { Option, type Command } from 'commander';
import type { HubDatabases } from '../openDatabases';
import { ALL_OF_THE_COUNCILS, MOST_CHILDREN } from '../seed/cohorts/planCohorts';
import { learnSizes } from '../seed/learnSizes';
import { seedPartners } from '../seed/partners/seedPartners';
import { seedHub } from '../seed/seedHub';
import { SeedRefused } from '../seed/SeedRefused';
import { ImportProgressBar } from './ImportProgressBar';
import { readWholeNumber } from './readWholeNumber';

export interface SeedCommandOptions {
  children?: number;
  partners?: boolean;
  dryRun?: boolean;
  seed?: number;
}

/** What the shell is told. */
export const SEED_EXIT = { done: 0, refused: 2, failed: 3 } as const;

/** `hub seed`: made-up children for every agency. */
export function registerSeedCommand(program: Command, openDatabases: () => Promise<HubDatabases>): void {
  program
    .command('seed')
    .description('Fill empty databases with made-up children, the same ones each time.')
    .option(
      '--children <number>',
      `how many, up to ${MOST_CHILDREN} (${ALL_OF_THE_COUNCILS})`,
      readWholeNumber(1, MOST_CHILDREN),
    )
    .addOption(new Option('--partners', PARTNERS).conflicts(['children', 'seed']))
    .option('--seed <number>', 'another number makes other children (903)', readWholeNumber(0, 2 ** 32 - 1))
    .option('--dry-run', 'do everything, and take it back')
    .addHelpText('after', HELP)
    .action(async (options: SeedCommandOptions) => {
      process.exitCode = await runSeed(openDatabases, options);
    });
}

const PARTNERS = 'no new children: give those of a synthetic return their school, health and housing records';

const HELP = `
Without --children: York, North Yorkshire and Stockton-on-Tees in their real sizes, 240, 561 and 564
children looked after as on 31 March 2025, with their care leavers and those who left care in a year.
Fewer are shared out in proportion; more come from other authorities of England, each in its real size.

All of it is made up: names are joined at random, local ids begin with DEMO, NHS numbers with 999.
A database that holds children, or ever held real records, is left as it is.

Exit codes:
  0  done
  2  refused, saying why: the database is not empty or holds real records; --partners without a return
  3  failed; nothing was changed`;

/** Runs the command and says how it ended. */
export async function runSeed(
  openDatabases: () => Promise<HubDatabases>,
  options: SeedCommandOptions,
): Promise<number> {
  const progress = new ImportProgressBar(process.stderr);
  const start = performance.now();
  try {
    const databases = await openDatabases();
    try {
      const done = await (options.partners ? fillPartners : fillAll)(databases, options, progress);
      progress.stop();
      const seconds = ((performance.now() - start) / 1_000).toFixed(1);
      console.log(options.dryRun ? `Dry run: ${done} All of it was taken back.` : `${done} Seconds: ${seconds}.`);
    } finally {
      await databases.close();
    }
    return SEED_EXIT.done;
  } catch (error) {
    progress.stop();
    console.error(`error: ${(error as Error).message}`);
    return error instanceof SeedRefused ? SEED_EXIT.refused : SEED_EXIT.failed;
  }
}

type Fill = (databases: HubDatabases, options: SeedCommandOptions, progress: ImportProgressBar) => Promise<string>;

const fillAll: Fill = async (databases, { children = ALL_OF_THE_COUNCILS, seed, dryRun }, progress) => {
  const onProgress = (done: number): void => progress.show({ step: 'Telling the agencies', done, of: children });
  await seedHub(databases, children, { seed, dryRun, onProgress });
  if (!dryRun) await learnSizes(databases);
  return `${children} made-up young people are in every agency’s database.`;
};

const fillPartners: Fill = async (databases, { dryRun }, progress) => {
  const onProgress = (done: number, of: number): void => progress.show({ step: 'Telling the agencies', done, of });
  const count = await seedPartners(databases, { dryRun, onProgress });
  if (!dryRun) await learnSizes(databases);
  return `${count} children of synthetic returns have records with the other agencies.`;
};
