import { readShown } from '@hub/platform';
import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';
import { ADA, BEN } from '../testing/toyAgencies';

/** What the record says was shown of whom. */
let hub: ToyGateway;
beforeAll(async () => void (hub = await startToyGateway()));
afterAll(() => hub.close());
beforeEach(() => {
  hub.records.length = 0;
  hub.toys.instead = {};
});

async function shownBy(...asked: Parameters<ToyGateway['ask']>): Promise<Record<string, string[]>> {
  await hub.ask(...asked);
  return Object.fromEntries(readShown(hub.records.at(-1)!)!);
}

test('of each child the categories of which something of this child was in the answer, and no other child’s', async () => {
  hub.toys.instead.health = () =>
    hub.toys.calls.at(-1)!.kind === 'scope'
      ? undefined
      : { data: { _entities: [{ health: { status: { overdue: true } } }, null] } };
  const shown = await shownBy('{ children(first: 2) { name { givenName } health { status { overdue } } } }');
  expect(shown).toEqual({
    [ADA]: expect.arrayContaining(['identity.name', 'health.status']),
    [BEN]: expect.arrayContaining(['identity.name']),
  });
  expect(shown[BEN]).not.toContain('health.status');
  expect(hub.records[0]!.categories).toContain('health.status');
});

test('what a list holds is shown of whom it lists, though of its entries nothing was asked', async () =>
  expect(await shownBy('{ healthAssessments { __typename } }')).toEqual({
    [ADA]: expect.arrayContaining(['health.status']),
    [BEN]: expect.arrayContaining(['health.status']),
  }));

test('what a list was narrowed by is told of each who is on it', async () => {
  const shown = await shownBy('query @among(health: { overdue: true }) { children(first: 5) { id } }');
  expect(shown).toEqual({ [ADA]: expect.arrayContaining(['structure', 'health.status']) });
});

test('what leads to a record that was changed is told of its child', async () => {
  const update = 'mutation ($i: UpdateAssessmentInput!) { updateAssessment(input: $i) { assessment { __typename } } }';
  const shown = await shownBy(update, { i: { assessmentId: `assessment-${ADA}`, status: 'COMPLETED' } });
  expect(hub.records.map(({ verdict }) => verdict)).toEqual(['INTENT', 'OUTCOME']);
  expect(shown).toEqual({ [ADA]: expect.arrayContaining(['health.status']) });
});

test('what is about nobody is shown of nobody', async () => {
  const shown = await shownBy('{ hub { name } children(first: 1) { name { givenName } } }');
  expect(hub.records[0]!.categories).toContain('public.hub');
  expect(shown[ADA]).not.toContain('public.hub');
});

test('nothing was shown of anybody where it was refused', async () => {
  expect(await shownBy('{ healthAssessments { status } }', {}, { as: 'nurseForEmergency' })).toEqual({});
  expect(hub.records[0]).toMatchObject({ verdict: 'DENIED', shown: '' });
});
