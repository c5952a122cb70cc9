import type { Command } from 'commander';
import { loadAgreement } from '@hub/schema';
import { describeRole, renderRole } from '../../agreement';
import { readDate } from '../readDate';
import { todayInEngland } from '../../todayInEngland';

/** `hub agreement show --role R`: what a role may see and do, for what, under which conditions. */
export function registerAgreementShow(agreement: Command): void {
  agreement
    .command('show')
    .description('Tell in plain words what a role may see and change, for which purpose and under which conditions.')
    .requiredOption('--role <role>', 'such as LOOKED_AFTER_NURSE')
    .option('--on <date>', 'as it is on this day; today unless said', readDate, todayInEngland())
    .option('--json', 'print it as JSON')
    .action(({ role, on, json }: { role: string; on: string; json?: true }) => {
      const text = loadAgreement();
      const part = describeRole(text, role, on);
      console.log(json ? JSON.stringify(part, null, 2) : renderRole(part, text.rules.ageOfPermission));
    });
}
