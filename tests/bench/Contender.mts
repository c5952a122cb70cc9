import { windowsOf } from './ask.mts';
import { openField, type Field } from './field/openField.mts';
import type { BenchOptions } from './options.mts';
import type { QuestionName } from './questions.mts';
import { startHandWritten } from './systems/startHandWritten.mts';
import { startHubSystem } from './systems/startHubSystem.mts';
import { PEERS } from './systems/peers.mts';
import type { System, Window } from './systems/System.mts';

/** One system on one population, with the windows that it is asked for: of each question that it answers. */
export interface Contender {
  field: Field;
  system: System;
  windows: Map<QuestionName, Window[]>;
}

/** What runs, and what of it has to be stopped also when the rest could not be started. */
export interface Opened {
  fields: Field[];
  systems: System[];
  contenders: Contender[];
}

/** Every system on every population, all running: idle but for the one whose turn it is. */
export async function openContenders(
  { children, questions, peers, ...options }: BenchOptions,
  { fields, systems, contenders }: Opened,
): Promise<void> {
  for (const size of children) {
    const field = await openField(size, options);
    fields.push(field);
    const starts = [
      () => startHubSystem('direct', field),
      () => startHubSystem('http', field),
      () => startHandWritten(field),
      ...(peers ? PEERS.map((start) => () => start(field)) : []),
    ];
    for (const start of starts) {
      const system = await start();
      systems.push(system);
      contenders.push({ field, system, windows: await allWindows(system, questions) });
    }
  }
}

async function allWindows(system: System, questions: QuestionName[]): Promise<Contender['windows']> {
  const windows: Contender['windows'] = new Map();
  for (const question of questions)
    if (!system.answersOnly || system.answersOnly === question)
      windows.set(question, await windowsOf(system, question));
  return windows;
}
