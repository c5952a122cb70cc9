import { Client } from 'pg';
import { findAuthority } from '../authorities/findAuthority';
import { loadChecked, readAndCheck, type ImportRequest } from '../importReturn';

/**
 * A process of its own that imports a folder, for a test that ends it with kill -9. Says each step that it has come
 * to, and `done` when the import is committed.
 */
async function main([connection, folder]: string[]): Promise<void> {
  const request: ImportRequest = {
    folder: folder!,
    authority: findAuthority('816')!,
    synthetic: true,
    dryRun: false,
    onProgress: ({ step, done }) => console.log(`${step} ${done}`),
  };
  const checked = await readAndCheck(request);
  const client = new Client(JSON.parse(connection!));
  await client.connect();
  const database = {
    asLoader: async <T>(work: (each: Client) => Promise<T>): Promise<T> => {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    },
  };
  await loadChecked(database, checked, request);
  console.log('done');
  await client.end();
}

void main(process.argv.slice(3));
