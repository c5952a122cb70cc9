import { countAll, runRounds } from './runRounds.mts';
import { openContenders, type Opened } from './Contender.mts';
import { LoadGenerator } from './load/LoadGenerator.mts';
import { measureSecondStart } from './measure/measureSecondStart.mts';
import { memoryOf } from './measure/processTime.mts';
import { readOptions } from './options.mts';
import { compare, describe } from './report.mts';
import { installPeers } from './systems/startPeer.mts';
import { verifyEqualAnswers } from './verifyEqualAnswers.mts';

/** One JSON line for each system, question and size; the last line compares them. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const opened: Opened = { fields: [], systems: [], contenders: [] };
  const { fields, systems, contenders } = opened;
  const generator = new LoadGenerator();
  try {
    if (options.peers) installPeers();
    await openContenders(options, opened);
    for (const field of fields)
      for (const question of options.questions)
        await verifyEqualAnswers(
          contenders.filter((contender) => contender.field === field),
          question,
        );
    const rounds = await runRounds(generator, contenders, options);
    const statements = await countAll(contenders);
    for (const [contender, ofQuestion] of rounds) {
      const memory = memoryOf(contender.system.processes);
      for (const [question, turns] of ofQuestion) {
        const counted = statements.get(contender)!.get(question)!;
        console.log(JSON.stringify(describe(contender, question, turns, { options, counted, memory })));
      }
    }
    await Promise.all(systems.map((system) => system.stop()));
    const secondStarts = [];
    for (const field of fields) {
      await field.leave();
      secondStarts.push({ children: field.children, seconds: await measureSecondStart(field) });
    }
    console.log(JSON.stringify(compare(rounds, secondStarts)));
  } finally {
    generator.stop();
    await Promise.all(systems.map((system) => system.stop()));
    for (const field of fields) await field.leave().catch(() => undefined);
    for (const field of fields) field.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
