import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadAgreement, renderAgreement } from '@hub/schema';
import { ROOT } from '../places';

/** The agreement in prose, as it is committed. */
export const AGREEMENT_PAGE = join(ROOT, 'docs', 'agreement.md');

/** `hub agreement`: the agreement in prose. */
export function registerAgreementCommand(program: Command): void {
  program
    .command('agreement')
    .description('Print the data-sharing agreement in prose; --write puts it into docs/agreement.md.')
    .option('--write', 'write docs/agreement.md')
    .action(({ write }: { write?: boolean }) => {
      const text = renderAgreement(loadAgreement());
      if (!write) return void process.stdout.write(text);
      writeFileSync(AGREEMENT_PAGE, text);
    });
}
