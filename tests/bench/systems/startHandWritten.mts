import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Field } from '../field/openField.mts';
import { QUESTIONS } from '../questions.mts';
import { stopProcess } from './startHubSystem.mts';
import type { System } from './System.mts';

const SERVER = join(import.meta.dirname, '..', 'hand-written', 'server.mts');

/** The yardstick, on the same databases as an administrator: nothing stands between it and the rows. */
export async function startHandWritten({ databases }: Field): Promise<System> {
  const child = fork(SERVER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const of = (agency: string) => databases.cluster.administrator(databases.of(agency).connection.database);
  child.send({
    socialCare: of('social-care'),
    health: of('health'),
    virtualSchool: of('virtual-school'),
    housing: of('housing'),
  });
  const [port] = (await once(child, 'message')) as [number];
  return {
    name: 'hand-written',
    processes: [child.pid!],
    url: `http://127.0.0.1:${port}/`,
    headers: () => ({ 'content-type': 'application/json' }),
    body: (question, window) => JSON.stringify({ question, subject: QUESTIONS[question].persona, ...window }),
    stop: () => stopProcess(child),
  };
}
