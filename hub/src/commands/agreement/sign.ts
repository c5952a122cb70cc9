import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { AGREEMENT_FILE } from '@hub/schema';
import { signAgreement } from '../../agreement';
import { InputRefused } from '../../InputRefused';
import { readDate } from '../readDate';
import { todayInEngland } from '../../todayInEngland';

/** `hub agreement sign`: writes a data controller's signature, bound to what it says now. */
export function registerAgreementSign(agreement: Command): void {
  agreement
    .command('sign')
    .description(
      'Write who signed the agreement for a data controller, bound to its version and to a digest of its part.',
    )
    .argument('[file]', 'the agreement', AGREEMENT_FILE)
    .requiredOption('--controller <name>', 'for whom, such as health')
    .requiredOption('--by <who>', 'name and post of who signs')
    .option('--on <date>', 'when; today unless said', readDate, todayInEngland())
    .action((file: string, { controller, by, on }: { controller: string; by: string; on: string }) => {
      if (by.trim() === '') throw new InputRefused('Say who signs: --by "NAME, POST".');
      writeFileSync(file, signAgreement(readFileSync(file, 'utf8'), { controller, by: by.trim(), on }));
      console.log(`${controller}: signed by ${by.trim()}. Run \`npm run agreement\` and commit both files.`);
    });
}
