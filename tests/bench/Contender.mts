import { windowsOf } from './ask.mts';
import { openField, type Field } from './field/openField.mts';
import type { BenchOptions } from './options.mts';
import { QUESTION_NAMES, type QuestionName } from './questions.mts';
import { startHandWritten } from './systems/startHandWritten.mts';
import { startHubSystem } from './systems/startHubSystem.mts';
import type { System, Window } from './systems/System.mts';

/** One system on one population, with the windows that it is asked for. */
export interface Contender {
  field: Field;
  system: System;
  windows: Record<QuestionName, Window[]>;
}

/** Every system on every population, all running: idle but for the one whose turn it is. */
export async function openContenders({ children, scope }: BenchOptions): Promise<Contender[]> {
  const contenders: Contender[] = [];
  for (const size of children) {
    const field = await openField(size, scope);
    const systems = [
      await startHubSystem('direct', field),
      await startHubSystem('http', field),
      await startHandWritten(field),
    ];
    for (const system of systems) contenders.push({ field, system, windows: await allWindows(system) });
  }
  return contenders;
}

async function allWindows(system: System): Promise<Contender['windows']> {
  const entries: [QuestionName, Window[]][] = [];
  for (const question of QUESTION_NAMES) entries.push([question, await windowsOf(system, question)]);
  return Object.fromEntries(entries) as Contender['windows'];
}
