import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { startHub, type RunningHub } from '../support/startHub';

const ENTRY = join(__dirname, '../support/otherAgreement.mts');
const textOf = (role: string) =>
  readFileSync(join(__dirname, '../../explorer/src/examples', `${role}.graphql`), 'utf8');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

describe.each(['direct', 'http'] as const)('a role that may not compose, and one that may (%s)', (transport) => {
  let hub: RunningHub;
  beforeAll(async () => void (hub = await startHub({ transport, entry: [ENTRY, 'CARE_EXPERIENCED', 'ANONYMOUS'] })));
  afterAll(() => hub?.stop());
  const send = async (persona: string | undefined, body: object) => (await hub.as(persona)).post(JSON.stringify(body));
  const FREE = ['{ hub { name } }', getIntrospectionQuery(), '{ children { nodes { id } } }', '{ hub {'];

  test.each(['care-experienced', undefined])(
    '%s: a query of its own is refused with what to do instead',
    async (who) => {
      for (const query of FREE) {
        const answer = await send(who, { query });
        expect([answer.status, answer.code, answer.data]).toEqual([403, 'FREE_COMPOSITION_NOT_GRANTED', undefined]);
        expect(answer.errors[0]!.message).toContain('it may send trusted documents');
      }
    },
  );

  test('what it may send is on record as any other look, and of its own child alone', async () => {
    const operationName = 'MyRecord';
    const sha256Hash = hashOf(textOf('CARE_EXPERIENCED'));
    const answer = await send('care-experienced', { documentId: `sha256:${sha256Hash}`, operationName });
    expect([answer.errors, answer.data!['children'].nodes.length, answer.receipt?.sequence]).toEqual([[], 1, expect.any(Number)]); // prettier-ignore
    const persistedQuery = { version: 1, sha256Hash };
    expect((await send('care-experienced', { extensions: { persistedQuery }, operationName })).data).toEqual(
      answer.data,
    );
  });

  test('a visitor reads what is published by a trusted document', async () => {
    const documentId = hashOf(textOf('ANONYMOUS'));
    const answer = await send(undefined, { documentId, operationName: 'PublishedPromises' });
    expect([answer.errors, answer.data!['promises'].length > 0]).toEqual([[], true]);
  });

  test('another role’s document is no way round the contract', async () => {
    const documentId = hashOf(textOf('SOCIAL_WORKER'));
    const answer = await send('care-experienced', { documentId, operationName: 'MyCaseload' });
    expect([answer.status, answer.code, answer.data]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', undefined]);
  });

  test('nothing becomes trusted by being sent, by whomever', async () => {
    const [query] = FREE as [string];
    const sha256Hash = hashOf(query);
    const both = { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    expect((await send('social-worker', { query })).status).toBe(200);
    for (const who of ['social-worker', 'care-experienced']) {
      expect((await send(who, both)).code).toBe('BAD_REQUEST');
      expect((await send(who, { documentId: sha256Hash })).code).toBe('TRUSTED_DOCUMENT_UNKNOWN');
    }
    expect((await send('care-experienced', { query })).code).toBe('FREE_COMPOSITION_NOT_GRANTED');
  });

  test('a role that may compose does both', async () => {
    const documentId = hashOf(textOf('SOCIAL_WORKER'));
    expect((await send('social-worker', { query: FREE[0] })).errors).toEqual([]);
    expect((await send('social-worker', { documentId, operationName: 'MyCaseload' })).errors).toEqual([]);
  });
});
