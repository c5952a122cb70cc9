import { parseArgs } from 'node:util';
import { readGraphFields } from '../graph/readGraphFields.mts';
import { readRules } from '../layers/checkRules.mts';
import { createOracle } from '../oracle/createOracle.mts';
import { readGolden } from '../oracle/readGolden.mts';
import { askersOf } from '../world/askers.mts';
import { openWorld } from '../world/openWorld.mts';
import { mutateContracts } from './mutateContracts.mts';
import { mutateDatabase } from './mutateDatabase.mts';
import { mutateContextual, mutateRules, type Calling } from './mutateRules.mts';
import { Score } from './Score.mts';

const HELP = `npm run mutate [-- --layer contract|shield|database]

Changes what was made of the agreement, one thing at a time, and asks the part of the matrix that concerns it: each change
has to be noticed. Prints each that was not, and the score.`;

/** The agreement stays as it is: what was made of it is changed, one thing at a time, and the matrix has to notice. */
async function main(): Promise<void> {
  const golden = readGolden();
  const score = new Score();
  const started = Date.now();
  const tell = (words: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${words}`); // prettier-ignore
  const { values } = parseArgs({ options: { layer: { type: 'string', multiple: true, default: ['contract', 'shield', 'database'] }, help: { type: 'boolean', default: false } } }); // prettier-ignore
  if (values.help) return console.log(HELP);
  const isWanted = (layer: string) => values.layer.includes(layer);
  if (isWanted('contract')) mutateContracts([...golden.roles.keys()], readGraphFields(), createOracle(golden), score);
  tell('each entry of each contract was turned round');
  if (!isWanted('shield') && !isWanted('database')) return finish(score);
  const world = await openWorld();
  try {
    const askers = askersOf(golden, []);
    const callings: Calling[] = [];
    for (const asker of askers) callings.push({ asker, caller: world.callerOf(asker, await world.scopeOf(asker)) });
    tell('the world is laid out');
    if (isWanted('shield')) mutateRules(world, readRules(world), callings, score);
    if (isWanted('shield')) await mutateContextual(world, askers, score);
    tell('each rule of the shield was dropped and turned into a refusal');
    if (isWanted('database')) await mutateDatabase(world, callings, score, tell);
  } finally {
    await world.close();
  }
  finish(score);
}

function finish(score: Score): void {
  for (const line of score.summary()) console.log(line);
  process.exitCode = score.survived > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
