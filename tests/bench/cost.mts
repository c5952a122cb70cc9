/**
 * What policy and record cost: the hub with everything on beside the same hub that allows all and logs nothing, and beside
 * those between, each without one layer more. One JSON line for each hub and question, then one for what each layer costs.
 */
import { join } from 'node:path';
import { windowsOf } from './ask.mts';
import type { Contender } from './Contender.mts';
import { bindLogins, unbindLogins } from './cost/unbind.mts';
import { describeCost } from './cost/describeCost.mts';
import { STEPS } from './cost/steps.mts';
import { openField, type Field } from './field/openField.mts';
import { LoadGenerator } from './load/LoadGenerator.mts';
import { memoryOf } from './measure/processTime.mts';
import { readOptions, type BenchOptions } from './options.mts';
import { describe } from './report.mts';
import { countAll, runRounds } from './runRounds.mts';
import { startHubSystem } from './systems/startHubSystem.mts';
import { verifyEqualAnswers } from './verifyEqualAnswers.mts';

const ENTRY = join(import.meta.dirname, 'cost', 'hub.mts');
/** Enough for a hundred windows of fifty; all of them are the caller's, so that a hub that allows all lists the same. */
const DEFAULTS = ['--children', '300', '--questions', 'worklist,picture'];

async function main(): Promise<void> {
  const options = readOptions([...DEFAULTS, ...process.argv.slice(2)]);
  const field = await openField(options.children[0]!, { ...options, ownOnly: true });
  const contenders: Contender[] = [];
  const generator = new LoadGenerator();
  try {
    await unbindLogins(field);
    for (const step of STEPS) contenders.push(await openStep(field, step, options));
    for (const question of options.questions) await verifyEqualAnswers(contenders, question);
    await measure(generator, contenders, options);
  } finally {
    generator.stop();
    await Promise.all(contenders.map(({ system }) => system.stop()));
    await bindLogins(field);
    await field.leave();
    field.remove();
  }
}

async function openStep(field: Field, { name, without }: (typeof STEPS)[number], { questions }: BenchOptions) {
  const system = await startHubSystem('direct', field, { name, entry: [ENTRY, ...without] });
  const windows: Contender['windows'] = new Map();
  for (const question of questions) windows.set(question, await windowsOf(system, question));
  return { field, system, windows };
}

async function measure(generator: LoadGenerator, contenders: Contender[], options: BenchOptions): Promise<void> {
  const rounds = await runRounds(generator, contenders, options);
  const statements = await countAll(contenders);
  for (const [contender, ofQuestion] of rounds) {
    const memory = memoryOf(contender.system.processes);
    for (const [question, turns] of ofQuestion) {
      const counted = statements.get(contender)!.get(question)!;
      console.log(JSON.stringify(describe(contender, question, turns, { options, counted, memory })));
    }
  }
  for (const question of options.questions) console.log(JSON.stringify(describeCost(rounds, contenders, question)));
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
