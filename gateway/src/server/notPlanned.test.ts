import { startToyGateway, type ToyGateway } from '../testing/startToyGateway';

const QUERY = '{ children { id } }';
let hub: ToyGateway;
let planned = 0;
let hasPlan = false;

beforeAll(async () => {
  const plan = async () => {
    planned++;
    if (!hasPlan) throw new Error('There is no way to Child.secret.');
    return { kind: 'QueryPlan' } as const;
  };
  hub = await startToyGateway('direct', { plan });
});
afterAll(() => hub.close());

describe('an operation for which there is no plan', () => {
  test('is refused by its own code, without the words of the planner', async () => {
    const { status, data, errors, text } = await hub.ask(QUERY);
    expect([status, data, errors]).toEqual([
      400,
      undefined,
      [{ message: 'This operation cannot be planned.', extensions: { code: 'OPERATION_NOT_PLANNED' } }],
    ]);
    expect(text).not.toContain('secret');
  });

  test('asks nothing of any agency, and is on record', () => {
    expect(hub.toys.calls).toEqual([]);
    expect(hub.records.map(({ verdict }) => verdict)).toEqual(['FAILED']);
  });

  test('is tried again when it is asked again, and planned once by all who ask it at the same time', async () => {
    hasPlan = true;
    planned = 0;
    const answers = await Promise.all([QUERY, QUERY, QUERY].map((query) => hub.ask(query)));
    expect([planned, answers.map(({ status }) => status)]).toEqual([1, [200, 200, 200]]);
  });
});
