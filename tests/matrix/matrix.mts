import { readGraphFields } from './graph/readGraphFields.mts';
import { checkAnswers, makeQuestions, readEverything } from './layers/checkAnswers.mts';
import { checkContextual } from './layers/checkContextual.mts';
import { checkContracts } from './layers/checkContracts.mts';
import { checkMutations } from './layers/checkMutations.mts';
import { checkRowRules } from './layers/checkRowRules.mts';
import { checkRows, TABLES } from './layers/checkRows.mts';
import { checkRules, readRules } from './layers/checkRules.mts';
import { checkTogether, readScorecard } from './layers/checkTogether.mts';
import { checkWrites } from './layers/checkWrites.mts';
import { createOracle } from './oracle/createOracle.mts';
import { readGolden } from './oracle/readGolden.mts';
import { HELP, readOptions } from './options.mts';
import { checkLeaves, checkProven } from './report/checkProven.mts';
import { Tally } from './report/Tally.mts';
import { askersOf, type Asker } from './world/askers.mts';
import { openWorld } from './world/openWorld.mts';
import { WORLD } from './world/worldChildren.mts';

/** One of each role: with its first purpose, looking up the first child. */
const isUsual = ({ role, purpose, lookedUp }: Asker): boolean =>
  purpose === (readGolden().roles.get(role)!.purposes[0] ?? null) && (!lookedUp || lookedUp === WORLD[0]);

async function main(): Promise<void> {
  const golden = readGolden();
  const options = readOptions(process.argv.slice(2), golden);
  if (options.help) return console.log(HELP);
  const isWanted = ({ leaf }: { leaf: string }) => options.leaves.length === 0 || options.leaves.includes(leaf);
  const everyField = readGraphFields();
  const fields = everyField.filter(isWanted);
  const tables = TABLES.filter(({ category }) => isWanted({ leaf: category }));
  const askers = askersOf(golden, options.roles);
  const tally = new Tally();
  const started = Date.now();
  const tell = (words: string) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${words}`); // prettier-ignore

  tell(`${new Set(askers.map(({ role }) => role)).size} roles, ${fields.length} fields, arguments and input fields`);
  const roles = [...golden.roles.keys()].filter((role) => options.roles.length === 0 || options.roles.includes(role));
  const leaves = [...golden.leaves.keys()].filter((leaf) => isWanted({ leaf }));
  checkLeaves(leaves, everyField, TABLES, tally);
  checkContracts(roles, everyField, createOracle(golden), tally);
  tell('contracts are compared; the world is laid out');
  const world = await openWorld();
  try {
    const rules = readRules(world).filter(isWanted);
    await checkRules(world, rules, askers, tally);
    await checkContextual(world, askers, tally);
    tell('each rule of the shield was asked');
    await checkRows(world, askers, tally, tables);
    await checkRowRules(world, askers, tally);
    tell('each table was counted as each caller');
    await checkWrites(world, askers, tally, tables);
    tell('each table was written to as each caller, and all of it taken back');
    const questions = await makeQuestions(world);
    const there = await readEverything(world, questions, askersOf(golden, []).filter(isUsual));
    await readScorecard(world, there);
    tell('everything was read that there is');
    checkProven(everyField, there, tally);
    const leafOf = new Map(everyField.map(({ coordinate, leaf }) => [coordinate, leaf]));
    const comparison = { leafOf, there, isWanted: (leaf: string) => isWanted({ leaf }) };
    await checkAnswers(world, questions, askers, comparison, tally);
    tell('each agency answered each caller behind its shield alone');
    await checkTogether(world, everyField, askers, comparison, tally);
    tell('the whole hub answered each caller');
    await checkMutations(world, fields, askers, tally);
    tell('each mutation was tried by each caller');
  } finally {
    await world.close();
  }
  for (const line of tally.summary()) console.log(line);
  console.log(`${tally.checked() - tally.failed()} passed, ${tally.failed()} failed`);
  process.exitCode = tally.failed() > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
