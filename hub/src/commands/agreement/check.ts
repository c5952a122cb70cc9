import type { Command } from 'commander';
import { AGREEMENT_FILE, loadAgreement, signaturesOf, type SignatureOf } from '@hub/schema';

/** `hub agreement check`: whose signature is missing, or was given for another text. */
export function registerAgreementCheck(agreement: Command): void {
  agreement
    .command('check')
    .description('Name every data controller whose signature is missing or was given for another text. Exit 1 for any.')
    .argument('[file]', 'the agreement', AGREEMENT_FILE)
    .option('--json', 'print it as JSON')
    .action((file: string, { json }: { json?: true }) => {
      const text = loadAgreement(file);
      const { version, effectiveFrom } = text;
      const signatures = signaturesOf(text);
      const open = signatures.filter(({ state }) => state !== 'SIGNED');
      if (json) console.log(JSON.stringify({ version, effectiveFrom, signatures }, null, 2));
      else console.log([`Version ${version}, in effect from ${effectiveFrom}.`, ...signatures.map(line), closing(open.length)].join('\n')); // prettier-ignore
      process.exitCode = open.length > 0 ? 1 : 0;
    });
}

const line = ({ controller, state, signedBy, signedOn, version }: SignatureOf): string => {
  if (state === 'UNSIGNED') return `- ${controller}: not signed`;
  const who = `${signedBy}, ${signedOn}, version ${version}`;
  return `- ${controller}: ${state === 'SIGNED' ? `signed by ${who}` : `changed since it was signed by ${who}`}`;
};

const closing = (open: number): string =>
  open === 0
    ? 'Everybody has signed what it says.'
    : `${open} to sign: hub agreement sign --controller NAME --by "NAME, POST". Unsigned, it holds for synthetic records only.`;
