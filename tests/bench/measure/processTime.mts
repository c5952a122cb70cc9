import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { sumOf } from './figures.mts';

const TICK_MILLISECONDS = 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** The fields of /proc/PID/stat after the name, which may hold blanks: state is 0, ppid 1 (proc_pid_stat(5)). */
function statOf(pid: number | string): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // It has ended.
  }
}

/** CPU time of one process, user and system, in milliseconds. */
export const processMilliseconds = (pid: number): number => ticks(statOf(pid), [11, 12]) * TICK_MILLISECONDS;

/**
 * CPU time of a PostgreSQL server in milliseconds: the postmaster and everything that it started, what has ended
 * since included.
 */
export function serverMilliseconds(postmaster: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.[1] === String(postmaster));
  const running = children.reduce((sum, stat) => sum + ticks(stat, [11, 12]), 0);
  return (running + ticks(statOf(postmaster), [11, 12, 13, 14])) * TICK_MILLISECONDS;
}

const ticks = (stat: string[] | undefined, fields: number[]): number =>
  stat ? fields.reduce((sum, field) => sum + Number(stat[field]), 0) : 0;

/** Memory that these processes hold now, and the most that each ever held, in megabytes. */
export function memoryOf(pids: number[]): { now: number; most: number } {
  const texts = pids.map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8'));
  const megabytes = (name: string): number =>
    Math.round(sumOf(texts.map((text) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)![1]))) / 1024);
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
}
