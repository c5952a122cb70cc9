#!/usr/bin/env node
// Kills the hub and its PostgreSQL under load, again and again, and holds the record and the rows against what the clients saw.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runJest } from './runJest.mjs';
import { at } from './setup/paths.mjs';

const HELP = `npm run kill-proof -- [--times 50] [--seed NUMBER]

A hub as a process of its own, on a PostgreSQL of its own, under reads and changes by eight callers. At moments that the seed
decides one of them, or both, is ended as kill -9 does, and started again. Then every answer that a client received must
have its record, every change must have been made exactly once, and hub verify-audit must find nothing. Exit code 1 when not.

  --times NUMBER   how many kills (50): about a quarter of an hour at most
  --seed NUMBER    the same kills as in the run that printed this seed (the clock)`;

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    help: { type: 'boolean' },
  },
});
const { times, seed, help } = values;

if (help) console.log(HELP);
else if (![times, seed].every((text) => /^\d{1,10}$/.test(text)) || Number(times) < 1) {
  console.error('--times takes a whole number from 1, --seed one from 0.');
  process.exitCode = 2;
} else prove();

function prove() {
  const report = at('reports', 'kill-proof.json');
  rmSync(report, { force: true });
  const jest = runJest(['--selectProjects=hub', '--testPathPatterns=tests/faults/killedUnderLoad'], {
    HUB_KILL_TIMES: times,
    HUB_KILL_SEED: seed,
  });
  if (!existsSync(report)) return void (process.exitCode = 1);
  const { problems, kills, verifyAudit, ...figures } = JSON.parse(readFileSync(report, 'utf8'));
  print('kills of the hub', kills.ofTheHub);
  print('kills of PostgreSQL', kills.ofPostgres);
  for (const [name, figure] of Object.entries(figures)) print(inWords(name), figure);
  console.log(`verify-audit: ${verifyAudit}`);
  for (const problem of problems) console.error(problem);
  process.exitCode = jest?.success ? 0 : 1;
}

function print(name, figure) {
  console.log(`${name.padEnd(42)} ${String(figure).padStart(8)}`);
}

/** `changesDoubled` as a person says it. */
function inWords(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
