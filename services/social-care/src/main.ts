import { InvalidConfig } from '@hub/platform';
import { readSocialCareConfig } from './config';
import { createSocialCareServer } from './server';

async function main(): Promise<void> {
  const server = await createSocialCareServer(readSocialCareConfig());
  console.log(`Social care answers at ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

main().catch((error: unknown) => {
  console.error(
    error instanceof InvalidConfig ? error.message : 'Social care could not start.',
    error instanceof InvalidConfig ? '' : error,
  );
  process.exitCode = 1;
});
