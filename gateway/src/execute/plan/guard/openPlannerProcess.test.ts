import childProcess from 'node:child_process';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { loadPlanner } from '../loadPlanner';
import { openPlannerProcess, type PlannerProcess } from './openPlannerProcess';

const HEAD = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])\n`;
const SDL = {
  places: `type Query { places: [Place!]! }
    interface Place { id: ID! staff: [Person!]! }
    type School implements Place { id: ID! staff: [Person!]! }
    type Clinic implements Place { id: ID! staff: [Person!]! }
    type Person @key(fields: "id") { id: ID! }`,
  people: `type Person @key(fields: "id") { id: ID! name: String }`,
};
const { supergraphSdl } = composeServices(
  Object.entries(SDL).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(HEAD + sdl) })),
);

/** What the executor never hands to the planner, because it ends the process: an alias that repeats the field's name. */
const FATAL = '{ places { ... on School { staff { name: name name } } ... on Clinic { staff { name } } } }';
const GOOD = '{ places { staff { name } } }';
const REFUSED = { message: 'This operation cannot be planned.', code: 'OPERATION_NOT_PLANNED' };

/** As `fork` when no file may be opened any more. */
const startsNothing = () => {
  throw Object.assign(new Error('spawn EMFILE'), { code: 'EMFILE' });
};

const { fork } = childProcess;
const startsNowhere = () => fork('main', { execPath: '/nowhere/node' });

describe('a planner in a process of its own', () => {
  const logged: object[] = [];
  let planner: PlannerProcess;
  beforeAll(() => {
    const log = { error: (about: object) => void logged.push(about) };
    planner = openPlannerProcess({ supergraphSdl: supergraphSdl!, log: log as never });
  });
  afterAll(() => planner.close());

  test('plans as it does in this one', async () => {
    expect(await planner.plan(GOOD, undefined)).toEqual(loadPlanner(supergraphSdl!).plan(GOOD, undefined));
  });

  test('says why there is no plan, and goes on', async () => {
    await expect(planner.plan('{ nowhere }', undefined)).rejects.toThrow(/nowhere/);
    expect(await planner.plan(GOOD, undefined)).toBeDefined();
    expect(logged).toEqual([]);
  });

  test('refuses the operation over which it ends, and plans what others asked meanwhile', async () => {
    const [before, fatal, after] = await Promise.allSettled([
      planner.plan(GOOD, undefined),
      planner.plan(FATAL, undefined),
      planner.plan('{ places { id } }', undefined),
    ]);
    expect([before.status, fatal.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(fatal).toMatchObject({ reason: REFUSED });
    expect(logged).toHaveLength(2);
  });

  test.each([
    ['no process can be had', startsNothing],
    ['it does not begin', startsNowhere],
  ])('plans again when %s for a while', async (_why, fails) => {
    const other = openPlannerProcess({ supergraphSdl: supergraphSdl!, log: { error: () => undefined } as never });
    await expect(other.plan(FATAL, undefined)).rejects.toMatchObject(REFUSED);
    const starting = jest.spyOn(childProcess, 'fork').mockImplementation(fails);
    const operations = ['{ places { id } }', GOOD];
    const meanwhile = await Promise.allSettled(operations.map((operation) => other.plan(operation, undefined)));
    starting.mockRestore();
    expect(meanwhile).toMatchObject([{ reason: REFUSED }, { reason: REFUSED }]);
    // Nothing is held against an operation for which there was no process.
    for (const operation of operations) expect(await other.plan(operation, undefined)).toBeDefined();
    other.close();
  });

  test('does not end over the same operation again', async () => {
    await expect(planner.plan(FATAL, undefined)).rejects.toMatchObject(REFUSED);
    expect(logged).toHaveLength(2);
    expect(JSON.stringify(logged)).not.toContain('staff');
  });
});
