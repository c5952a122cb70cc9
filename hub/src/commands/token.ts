import type { Command } from 'commander';
import {
  DemoSignInRefused,
  loadDemoKeys,
  mintAccessToken,
  REAL_RECORDS,
  recallDemoIssuer,
} from '../demo-identity-provider';
import { listPersonas } from './listPersonas';
import { readLife } from './readLife';
import { choosePersona, choosePurpose, type PersonaDirectory } from './choosePersona';

export interface TokenCommandOptions extends PersonaDirectory {
  /** Where the hub keeps its keys; asked when the command runs, so that settings are read only then. */
  readonly dataDir: () => string;
  /** Whether the hub's database ever took records that are not synthetic. */
  readonly isReal: () => Promise<boolean>;
}

/** `hub token PERSONA` for scripts, and `hub personas`. They work beside a running hub and without one. */
export function registerTokenCommand(program: Command, options: TokenCommandOptions): void {
  program
    .command('token')
    .description('Print an access token of a demo persona, for scripts: Authorization: Bearer TOKEN.')
    .argument('<persona>', 'one of those that `hub personas` lists')
    .option('--purpose <purpose>', "what to act for, such as DIRECT_CARE (the persona's usual one)")
    .option('--life <time>', 'how long it is good for, such as 30m or 8h', '8h')
    .action(async (name: string, given: { purpose?: string; life: string }, command: Command) => {
      try {
        process.stdout.write(`${await makeToken(options, name, given)}\n`);
      } catch (error) {
        if (error instanceof DemoSignInRefused || error instanceof RangeError) command.error(`error: ${error.message}`);
        throw error;
      }
    });

  program
    .command('personas')
    .description('List whom you can sign in as in the demo.')
    .action(() => void process.stdout.write(listPersonas(options)));
}

/** @throws DemoSignInRefused, RangeError with a sentence for whoever typed the command. */
export async function makeToken(
  options: TokenCommandOptions,
  name: string,
  given: { readonly purpose?: string; readonly life: string },
): Promise<string> {
  const persona = choosePersona(options, name);
  const purpose = choosePurpose(options, persona, given.purpose);
  const lifeSeconds = readLife(given.life);
  const dataDir = options.dataDir();
  const [keys, issuer] = [await loadDemoKeys(dataDir), await recallDemoIssuer(dataDir)];
  if (!keys || !issuer) {
    throw new DemoSignInRefused(`The hub has not been started with ${dataDir} yet. Start it once with \`npm start\`.`);
  }
  if (await options.isReal()) throw new DemoSignInRefused(REAL_RECORDS);
  return mintAccessToken({ keys, issuer, persona, purpose, lifeSeconds });
}
