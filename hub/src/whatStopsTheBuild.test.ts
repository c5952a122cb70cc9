import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeGraph, createPolicy, SchemaProblems } from '@hub/platform';
import { loadAgreement, type Agreement } from '@hub/schema';
import { healthWith, smallSubgraphs, writeSmallGraph } from './commands/testing/smallGraph';
import { readGraph } from './readGraph';

const agreement = loadAgreement();

/** What the build says of health's part of a small graph with these texts of it replaced. */
function problemsOf(changes: readonly (readonly [string, string])[], under: Agreement = agreement): readonly string[] {
  return caught(() => composeGraph(smallSubgraphs(healthWith(...changes)), under));
}

function caught(build: () => unknown): readonly string[] {
  try {
    build();
  } catch (error) {
    if (error instanceof SchemaProblems) return error.problems;
    throw error;
  }
  return [];
}

test('the small graph itself is built', () => expect(problemsOf([])).toEqual([]));

test('a field without a category stops the build, and where to put one is said', () =>
  expect(problemsOf([['plan: String @c(health.plan)', 'plan: String']])).toEqual([
    'HealthRecord.plan has no category. Put the item of the agreement that it holds beside it: @Category, which is printed as @tag.',
  ]));

describe('a field that is derived from what a role does not see', () => {
  const derived = (category: string) =>
    problemsOf([
      [
        'health: HealthRecord @c(structure) }',
        `health: HealthRecord @c(structure) care: CareRecord @external
         risk: Boolean @requires(fields: "care { timesMissing }") @c(${category}) }
         type CareRecord { timesMissing: Int @external }`,
      ],
    ]);

  test('stops the build for that role, and how to mend it is said', () => {
    const problems = derived('health.status');
    expect(problems).toContain(
      'Child.risk is derived from CareRecord.timesMissing (care.missing), which HEALTH_ADMINISTRATOR may not see. ' +
        'Give Child.risk an item that only those have who have care.missing, or derive it from something else.',
    );
    expect(problems.join()).not.toContain('which SOCIAL_WORKER');
  });

  test('is built where whoever sees it sees that too', () => expect(derived('care.missing')).toEqual([]));
});

describe('a role', () => {
  const newcomer: Agreement = {
    ...agreement,
    roles: { ...agreement.roles, NEWCOMER: { ...agreement.roles['ANONYMOUS']! } },
  };

  test('that the agreement gives nothing stops the build, and what to give it is said', () =>
    expect(problemsOf([], newcomer)).toEqual([
      'NEWCOMER would see nothing at all. Give it an item in schema/agreement.yaml, public.hub at least, or take the role out of it.',
    ]));

  test('without a contract stops the start, and how to make one is said; the others’ are read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-contracts-'));
    writeSmallGraph(folder);
    expect(Object.keys(readGraph(createPolicy(agreement), folder).contracts)).toEqual(Object.keys(agreement.roles));
    expect(caught(() => readGraph(createPolicy(newcomer), folder))).toEqual([
      'The role NEWCOMER has no contract: schema/contracts/NEWCOMER.graphql is missing. Run `npm run schema` and commit what it makes.',
    ]);
    rmSync(folder, { recursive: true });
  });
});
