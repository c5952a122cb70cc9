import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { loadAgreement, type Agreement } from '@hub/schema';
import { diffAgreements, renderDiff } from '../../agreement';
import { agreementOf, openVersion } from '../../version';
import { readDate } from '../readDate';
import { todayInEngland } from '../../todayInEngland';

const HELP = `
OLD and NEW are files, folders like schema/, or git revisions of this project; NEW is the agreement of this checkout unless
said. Exit code: 0 nobody gains or loses anything, 1 somebody does, 2 what was typed cannot be used.

  hub agreement diff main
  hub agreement diff schema/agreement.yaml proposed.yaml
  hub agreement diff HEAD HEAD --new-on 2027-04-01      what a dated change will do`;

/** `hub agreement diff OLD NEW`: who gains and who loses what. */
export function registerAgreementDiff(agreement: Command): void {
  agreement
    .command('diff')
    .description('Tell who gains and who loses what between two agreements, or between two days of one.')
    .argument('<old>')
    .argument('[new]')
    .option('--old-on <date>', 'the old one as it is on this day', readDate, todayInEngland())
    .option('--new-on <date>', 'the new one as it is on this day', readDate, todayInEngland())
    .option('--json', 'print it as JSON')
    .addHelpText('after', HELP)
    .action((old: string, now: string | undefined, { oldOn, newOn, json }: DiffOptions) => {
      const diff = diffAgreements([read(old), oldOn], [now === undefined ? loadAgreement() : read(now), newOn]);
      console.log(json ? JSON.stringify(diff, null, 2) : renderDiff(diff));
      process.exitCode = diff.differences.length > 0 ? 1 : 0;
    });
}

interface DiffOptions {
  oldOn: string;
  newOn: string;
  json?: true;
}

/** @throws InputRefused, InvalidAgreement for what cannot be used. */
function read(named: string): Agreement {
  if (statSync(named, { throwIfNoEntry: false })?.isFile()) return loadAgreement(named);
  return agreementOf(openVersion(named));
}
