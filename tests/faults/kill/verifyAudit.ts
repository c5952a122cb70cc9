import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HUB_COMMAND, type RunningHub } from '../../support/startHub';

const run = promisify(execFile);
const NODE = join(__dirname, '..', '..', '..', 'node_modules', '.bin', 'node');

/** `hub verify-audit` as somebody types it: its exit code, and all that it prints. */
export const verifyAudit = (hub: RunningHub): Promise<{ code: number; text: string }> =>
  run(NODE, [HUB_COMMAND, 'verify-audit'], { env: { ...process.env, ...hub.environment } }).then(
    ({ stdout, stderr }) => ({ code: 0, text: (stdout + stderr).trim() }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, text: stdout + stderr }),
  );
