#!/usr/bin/env node
import { Command } from 'commander';
import { createLog, createPolicy, ForgedHead, ForgedStatement, InvalidConfig } from '@hub/platform';
import { InvalidAgreement, loadAgreement } from '@hub/schema';
import { registerAgreementCommand } from './commands/agreement';
import { registerAuditCommand } from './commands/audit';
import { registerGatewayCommand } from './commands/gateway';
import { registerImportCommand } from './commands/import';
import { registerSchemaCommand } from './commands/schema';
import { registerSeedCommand } from './commands/seed';
import { registerStartCommand } from './commands/start';
import { registerTokenCommand } from './commands/token';
import { registerVerifyAuditCommand } from './commands/verifyAudit';
import { readHubConfig } from './config';
import { InputRefused } from './InputRefused';
import { DemoSignInRefused } from './demo-identity-provider';
import { createIsReal } from './isReal';
import { openDatabases, type HubDatabases } from './openDatabases';
import { PERSONAS } from './personas';

const openForCommand = (): Promise<HubDatabases> => {
  const config = readHubConfig();
  return openDatabases(config, createPolicy(loadAgreement()), createLog('hub', config.logLevel));
};

async function isReal(): Promise<boolean> {
  const databases = await openForCommand();
  try {
    return await createIsReal(databases.of('social-care'))();
  } finally {
    await databases.close();
  }
}

async function openSocialCare() {
  const databases = await openForCommand();
  return {
    database: databases.of('social-care'),
    health: databases.of('health'),
    close: () => databases.close(),
  };
}

function createProgram(): Command {
  const program = new Command('hub').description('The corporate parenting hub.').showSuggestionAfterError();
  // Every command below takes it over. Commander's own is 1, which here means that something failed or was found.
  program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNUSABLE));
  const agreement = loadAgreement();
  registerStartCommand(program);
  registerGatewayCommand(program);
  registerTokenCommand(program, {
    personas: PERSONAS,
    agreement,
    dataDir: () => readHubConfig().dataDirectory,
    isReal,
  });
  registerImportCommand(program, { openSocialCare, personas: PERSONAS, agreement });
  registerSeedCommand(program, openForCommand);
  const audit = { open: openForCommand, config: () => readHubConfig().audit };
  registerVerifyAuditCommand(program, audit);
  registerAuditCommand(program, audit);
  registerAgreementCommand(program);
  registerSchemaCommand(program, openForCommand);
  return program;
}

/** The exit code for what was typed or set and cannot be used. */
const UNUSABLE = 2;

const EXPECTED = [InvalidConfig, InvalidAgreement, DemoSignInRefused, InputRefused, ForgedHead, ForgedStatement];

/** What the person who typed can act on is said in a sentence; everything else is a fault of ours, with its stack. */
async function main(): Promise<void> {
  try {
    await createProgram().parseAsync();
  } catch (error) {
    const isExpected = error instanceof Error && EXPECTED.some((kind) => error instanceof kind);
    console.error(isExpected ? error.message : error);
    process.exitCode = isExpected ? UNUSABLE : 1;
  }
}

void main();
