import { hubError } from '@hub/platform';
import { ADA } from '../testing/toyAgencies';
import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';

const REASON = 'Found at the station at night, says who he is';
const lookup = (reason: string, givenName = 'Ada', dateOfBirth = '2012-03-04') =>
  `query Find @emergencyLookup(reason: ${JSON.stringify(reason)}, givenName: "${givenName}", familyName: "Byrne", dateOfBirth: "${dateOfBirth}")
  { children { id name { givenName } care { legal { legalStatus } } } }`;

let hub: ToyGateway;
beforeAll(async () => void (hub = await startToyGateway()));
afterAll(() => hub.close());
beforeEach(() => {
  hub.toys.calls.length = hub.records.length = hub.lookups.length = 0;
  hub.toys.instead = {};
});
const ask = async (query: string, variables = {}) => {
  const answer = await hub.ask(query, variables, { as: 'emergencyDuty' });
  return { ...answer, code: answer.errors[0]?.extensions.code, message: answer.errors[0]?.message };
};

describe('a look-up in an emergency (attack 22)', () => {
  test('reaches the one child that it finds, with the reason on record', async () => {
    const { data, errors } = await ask(lookup(REASON));
    expect([errors, data.children]).toEqual([
      [],
      [{ id: ADA, name: { givenName: 'Ada' }, care: { legal: { legalStatus: 'C2' } } }],
    ]);
    expect(hub.records).toEqual([
      expect.objectContaining({ verdict: 'ANSWERED', purpose: 'EMERGENCY', reason: REASON, children: [ADA] }),
    ]);
    expect(hub.lookups).toEqual(['duty found']);
    const [scope] = hub.toys.calls;
    expect(JSON.parse(scope!.body).lookup).toEqual({
      givenName: 'Ada',
      familyName: 'Byrne',
      dateOfBirth: '2012-03-04',
    });
  });

  test('takes its details from variables', async () => {
    const query = `query ($reason: String!, $born: Date!)
      @emergencyLookup(reason: $reason, givenName: "Ada", familyName: "Byrne", dateOfBirth: $born) { children { id } }`;
    const { data } = await ask(query, { reason: REASON, born: '2012-03-04' });
    expect([data.children, hub.records[0]!.reason]).toEqual([[{ id: ADA }], REASON]);
  });

  test('that finds nobody answers like a list without children, and is on record as a miss', async () => {
    const { data, errors } = await ask(lookup(REASON, 'Nobody'));
    expect([errors, data.children]).toEqual([[], []]);
    expect(hub.records).toEqual([
      expect.objectContaining({
        verdict: 'FOUND_NOBODY',
        reason: REASON,
        children: [],
        categories: expect.arrayContaining(['identity.name']),
      }),
    ]);
    expect(hub.lookups).toEqual([]);
    expect(JSON.stringify(hub.records[0]!.operation)).not.toMatch(/Nobody|Byrne|2012/);
  });

  test('is denied without saying whom and why, and told how', async () => {
    const { data, code, message } = await ask('{ children { id } }');
    expect([data, code]).toEqual([null, 'FORBIDDEN']);
    expect(message).toContain('@emergencyLookup(reason: "…"');
    expect([hub.toys.calls, hub.records.map(({ verdict }) => verdict)]).toEqual([[], ['DENIED']]);
    expect((await ask('{ hub { name } }')).errors).toEqual([]);
  });

  test.each(['', '   ', 'test', 'x'.repeat(501)])('is refused with the reason %j, in a sentence', async (reason) => {
    const { code, message } = await ask(lookup(reason));
    expect([code, message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('10 to 500 characters')]);
    expect(hub.toys.calls).toEqual([]);
  });

  test('is refused with a date that is none, or no name, without a word of what was given', async () => {
    for (const query of [lookup(REASON, 'Ada', '04/03/2012'), lookup(REASON, '')]) {
      const { code, message } = await ask(query);
      expect([code, message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('yyyy-mm-dd')]);
      expect(message).not.toMatch(/2012|Byrne/);
    }
    expect(hub.toys.calls).toEqual([]);
  });

  test('does not count when nobody could look', async () => {
    hub.toys.instead['social-care'] = () => Promise.reject(new Error('away'));
    expect((await ask(lookup(REASON))).code).toBe('POLICY_UNAVAILABLE');
    expect(hub.lookups).toEqual(['duty undone']);
    expect(hub.records.map(({ verdict }) => verdict)).toEqual(['FAILED']);
  });

  test('is nothing that another role could write', async () => {
    const { errors } = await hub.ask(lookup(REASON), {}, { as: 'nurse' });
    expect(errors[0]!.message).toBe('Unknown directive "@emergencyLookup".');
  });
});

test('after too many misses no agency is asked, and it is on record', async () => {
  const tired = await startToyGateway('direct', {
    lookups: { begin: () => Promise.reject(hubError('TOO_MANY_REQUESTS', { message: 'Try again after 14:20.' })) },
  });
  const { status, errors } = await tired.ask(lookup(REASON), {}, { as: 'emergencyDuty' });
  expect([status, errors[0]!.extensions.code, errors[0]!.message]).toEqual([
    429,
    'TOO_MANY_REQUESTS',
    'Try again after 14:20.',
  ]);
  expect([tired.toys.calls, tired.records.map(({ verdict }) => verdict)]).toEqual([[], ['DENIED']]);
  await tired.close();
});
