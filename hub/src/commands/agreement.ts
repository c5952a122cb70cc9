import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadAgreement, renderAgreement } from '@hub/schema';
import { ROOT } from '../places';
import { registerAgreementCheck } from './agreement/check';
import { registerAgreementDiff } from './agreement/diff';
import { registerAgreementExplain } from './agreement/explain';
import { registerAgreementShow } from './agreement/show';
import { registerAgreementSign } from './agreement/sign';

/** The agreement in prose, as it is committed. */
export const AGREEMENT_PAGE = join(ROOT, 'docs', 'agreement.md');

/** `hub agreement …`: without more, the agreement in prose. */
export function registerAgreementCommand(program: Command): void {
  const agreement = program
    .command('agreement')
    .description(
      'Print the data-sharing agreement in prose, or what it says of a role, a field, a change, a signature.',
    )
    .option('--write', 'write docs/agreement.md')
    .action(({ write }: { write?: boolean }) => {
      const text = renderAgreement(loadAgreement());
      if (!write) return void process.stdout.write(text);
      writeFileSync(AGREEMENT_PAGE, text);
    });
  registerAgreementShow(agreement);
  registerAgreementExplain(agreement);
  registerAgreementDiff(agreement);
  registerAgreementCheck(agreement);
  registerAgreementSign(agreement);
}
