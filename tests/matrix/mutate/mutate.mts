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

/** The agreement stays as it is: what was made of it is changed, one thing at a time, and the matrix has to notice. */
async function main(): Promise<void> {
  const golden = readGolden();
  const score = new Score();
  const started = Date.now();
  const tell = (words: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${words}`); // prettier-ignore
  mutateContracts([...golden.roles.keys()], readGraphFields(), createOracle(golden), score);
  tell('each entry of each contract was turned round');
  const world = await openWorld();
  try {
    const askers = askersOf(golden, []);
    const callings: Calling[] = [];
    for (const asker of askers) callings.push({ asker, caller: world.callerOf(asker, await world.scopeOf(asker)) });
    tell('the world is laid out');
    mutateRules(world, readRules(world), callings, score);
    await mutateContextual(world, askers, score);
    tell('each rule of the shield was dropped and turned into a refusal');
    await mutateDatabase(world, callings, score, tell);
  } finally {
    await world.close();
  }
  for (const line of score.summary()) console.log(line);
  process.exitCode = score.survived > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
