import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ask, windowsOf } from './ask.mts';
import { openField, type Field } from './field/openField.mts';
import { readOptions } from './options.mts';
import { startHubSystem } from './systems/startHubSystem.mts';

/** As many as prepared statements are planned for their values, and more: then PostgreSQL may take a plan for all. */
const REQUESTS_BEFORE = 12;
const RELOAD_MILLISECONDS = 1000;

/**
 * Prints what PostgreSQL did for one page of each question, asked as its caller through the running hub: every
 * statement with its plan, times and buffers, as `auto_explain` logs them.
 */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  for (const size of options.children) {
    const field = await openField(size, options);
    try {
      await explain(field, options);
    } finally {
      await field.leave();
      field.remove();
    }
  }
}

async function explain(field: Field, { questions }: ReturnType<typeof readOptions>): Promise<void> {
  // Loaded when PostgreSQL starts a connection, so before the hub makes its own.
  await configure(field, { session_preload_libraries: 'auto_explain', 'auto_explain.log_min_duration': '-1' });
  const hub = await startHubSystem('direct', field);
  try {
    for (const question of questions) {
      const windows = (await windowsOf(hub, question)).slice(0, REQUESTS_BEFORE + 1);
      const last = windows.pop()!;
      for (const window of windows) await ask(hub, question, window);
      const log = join(field.serverDirectory, 'postgresql.log');
      await configure(field, EXPLAINED);
      const from = statSync(log).size;
      await ask(hub, question, last);
      await wait(RELOAD_MILLISECONDS);
      console.log(`\n===== ${question}, ${field.children} children =====\n`);
      console.log(readFileSync(log).subarray(from).toString());
      await configure(field, { 'auto_explain.log_min_duration': '-1' });
    }
  } finally {
    await hub.stop();
  }
}

const EXPLAINED = {
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_settings': 'on',
};

/** For every connection, after its next statement. */
async function configure({ databases }: Field, settings: Record<string, string>): Promise<void> {
  const client = new pg.Client(databases.cluster.administrator());
  await client.connect();
  for (const [name, value] of Object.entries(settings))
    await client.query(`alter system set ${name} = ${pg.escapeLiteral(value)}`);
  await client.query('select pg_reload_conf()');
  await client.end();
  await wait(RELOAD_MILLISECONDS);
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
