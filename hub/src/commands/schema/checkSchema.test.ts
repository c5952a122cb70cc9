import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { InputRefused } from '../../InputRefused';
import { SCHEMA_DIRECTORY } from '../../places';
import type { Finding } from '../../schema-check';
import { registerSchemaCheck } from './checkSchema';
import { healthWith, writeSmallGraph } from '../testing/smallGraph';

let folder: string;
let graph: string;
let printed: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-check-'));
  graph = join(folder, 'schema');
  writeSmallGraph(graph);
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  printed = '';
  const keep = (text: unknown) => void (printed += `${text}\n`);
  jest.spyOn(console, 'log').mockImplementation(keep);
  jest.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => void jest.restoreAllMocks());

/** The exit code of `hub schema check …`. */
async function check(...given: string[]): Promise<number> {
  const schema = new Command('schema');
  registerSchemaCheck(schema);
  await schema.parseAsync(['node', 'schema', 'check', ...given]);
  const code = Number(process.exitCode);
  process.exitCode = undefined;
  return code;
}

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

/** Health changes its part, by itself. */
const checkHealth = (changes: readonly (readonly [string, string])[], ...given: string[]): Promise<number> => {
  const file = write('health.graphql', healthWith(...changes));
  return check('--subgraph', 'health', file, '--against', graph, '--no-examples', ...given);
};

const findings = () => (JSON.parse(printed) as { findings: Finding[] }).findings;
const rolesOf = (effect: string, coordinate: string) =>
  findings()
    .filter((finding) => finding.effect === effect && finding.coordinate === coordinate)
    .flatMap(({ roles }) => roles.map(({ role }) => role));

const PLAN = 'plan: String @c(health.plan)';

describe('one agency’s change, without asking the others', () => {
  test('is nothing for anybody while nothing changed', async () => {
    expect(await checkHealth([])).toBe(0);
    expect(printed).toContain('no subgraph. Tried with 0 recorded operations.');
    expect(printed).toContain('Nothing is different for any role.');
  });

  test('a new field is for those who have its item, and breaks nothing', async () => {
    expect(await checkHealth([[PLAN, `${PLAN} shoeSize(in: Int): Int @c(health.clinical)`]], '--json')).toBe(0);
    expect(findings()).toEqual([
      expect.objectContaining({ effect: 'WIDENING', coordinate: 'HealthRecord.shoeSize', item: 'health.clinical' }),
    ]);
    const gaining = ['CAMHS_PRACTITIONER', 'CARE_EXPERIENCED', 'DESIGNATED_DOCTOR', 'LOOKED_AFTER_NURSE'];
    expect(rolesOf('WIDENING', 'HealthRecord.shoeSize')).toEqual(gaining);
  });

  test('with --strict it fails, and whoever owns its item is to be asked', async () => {
    expect(await checkHealth([[PLAN, `${PLAN} nextReview: String @c(care.plan)`]], '--strict')).toBe(1);
    expect(printed).toContain('HealthRecord.nextReview (care.plan)');
    expect(printed).toContain('The item is owned by social care: ask them first.');
    expect(printed).not.toMatch(/LOOKED_AFTER_NURSE|BREAKING/);
  });

  test('what is removed, nullable or of another type breaks it for those who see it, and for nobody else', async () => {
    const changes = [
      ['dueOn: String! @c(health.status)', 'dueOn: Int! @c(health.status)'],
      ['kind: Kind! @c(health.status)', 'kind: Kind @c(health.status)'],
      ['asAt: String @c(health.status)', ''],
    ] as const;
    expect(await checkHealth(changes, '--json')).toBe(1);
    for (const field of ['dueOn', 'kind', 'asAt']) {
      const losing = rolesOf('BREAKING', `Assessment.${field}`);
      expect(losing).toEqual(expect.arrayContaining(['LOOKED_AFTER_NURSE', 'FOSTER_CARER', 'SOCIAL_WORKER']));
      expect(losing).not.toContain('HOUSING_OFFICER');
    }
  });

  test('what may be null and never is again breaks nothing', async () => {
    expect(await checkHealth([['asAt: String @c', 'asAt: String! @c']])).toBe(0);
    expect(printed).toContain('HARMLESS');
  });

  test('an argument that is needed from now on, or gone, breaks it; one that may be given does not', async () => {
    expect(await checkHealth([['overdue: Boolean', 'since: Int!']], '--json')).toBe(1);
    for (const argument of ['since', 'overdue'])
      expect(rolesOf('BREAKING', `Query.assessments(${argument}:)`)).toContain('LOOKED_AFTER_NURSE');
    printed = '';
    expect(await checkHealth([['overdue: Boolean', 'overdue: Boolean, since: Int']], '--json')).toBe(0);
    expect(rolesOf('WIDENING', 'Query.assessments(since:)')).toContain('LOOKED_AFTER_NURSE');
  });

  test('another item: gone for some, after a review for one, as it was for others', async () => {
    expect(await checkHealth([['asAt: String @c(health.status)', 'asAt: String @c(health.clinical)']], '--json')).toBe(
      1,
    );
    expect(rolesOf('BREAKING', 'Assessment.asAt')).toEqual(
      expect.arrayContaining(['FOSTER_CARER', 'CARE_EXPERIENCED']),
    );
    expect(rolesOf('HARMLESS', 'Assessment.asAt')).toEqual([
      'CAMHS_PRACTITIONER',
      'DESIGNATED_DOCTOR',
      'LOOKED_AFTER_NURSE',
    ]);
    expect(findings().find(({ roles }) => roles[0]!.role === 'CARE_EXPERIENCED')!.what).toBe(
      'moved from health.status to health.clinical; is read only after a release to the young person, with DIRECT_CARE',
    );
  });

  test('another value of an enum is told, and one less breaks it', async () => {
    expect(await checkHealth([['{ INITIAL REVIEW }', '{ INITIAL REVIEW FINAL }']])).toBe(0);
    expect(printed).toContain('Kind.FINAL');
    expect(await checkHealth([['{ INITIAL REVIEW }', '{ INITIAL }']])).toBe(1);
  });
});

describe('the agreement', () => {
  test('that gave less before, or more, is compared as well, by item and purpose', async () => {
    const folderBefore = join(folder, 'before');
    writeSmallGraph(folderBefore);
    const file = join(folderBefore, 'agreement.yaml');
    writeFileSync(file, otherwise(readFileSync(file, 'utf8')));
    expect(await checkHealth([], '--against', folderBefore, '--json')).toBe(1);
    expect(findings()).toContainEqual(
      expect.objectContaining({
        effect: 'BREAKING',
        coordinate: null,
        what: 'by the agreement, health.plan is read only after the young person’s permission (of adults), with DIRECT_CARE, STATUTORY_DUTY',
        roles: expect.arrayContaining([{ role: 'SOCIAL_WORKER', operations: [] }]),
      }),
    );
  });

  /** Before, adults were not asked for what their health plan holds. */
  const otherwise = (yaml: string): string =>
    yaml.replace(/(health\.plan:(?:\n {4}.*)*?\n {4}adultNeedsPermission:) true/, '$1 false');
});

describe('operations that are on record', () => {
  /** As the record of looks keeps one: without literals. */
  const RECORDED = 'query Family { child(id: "") { health { family { note } } } }';
  const GONE = [['family: FamilyHistory @c(health.familyHistory)', 'history: FamilyHistory @c(health.familyHistory)']] as const; // prettier-ignore

  test('what none of them uses breaks, unless that is allowed', async () => {
    expect(await checkHealth(GONE)).toBe(1);
    expect(printed).toContain('in no recorded operation of CARE_EXPERIENCED, DESIGNATED_DOCTOR, LOOKED_AFTER_NURSE');
    expect(await checkHealth(GONE, '--allow-unused')).toBe(0);
  });

  test('what one of them uses breaks also then, and it is named', async () => {
    const recorded = join(folder, 'recorded');
    mkdirSync(join(recorded, 'DESIGNATED_DOCTOR'), { recursive: true });
    writeFileSync(join(recorded, 'DESIGNATED_DOCTOR', '0f.graphql'), RECORDED);
    writeFileSync(join(recorded, 'HOUSING_OFFICER.graphql'), 'query Never { noSuchField }');
    expect(await checkHealth(GONE, '--allow-unused', '--operations', recorded)).toBe(1);
    expect(printed).toContain('DESIGNATED_DOCTOR: Family (DESIGNATED_DOCTOR/0f.graphql)');
    expect(printed).toContain('Refused before already, and not counted: HOUSING_OFFICER: Never');
  });

  test('a folder of a role that is none is refused with the near miss', async () => {
    const wrong = join(folder, 'wrong');
    mkdirSync(wrong);
    writeFileSync(join(wrong, 'LOOKED_AFTER_NURS.graphql'), RECORDED);
    await expect(checkHealth([], '--operations', wrong)).rejects.toThrow('Did you mean "LOOKED_AFTER_NURSE"?');
    await expect(checkHealth([], '--operations', join(folder, 'none'))).rejects.toThrow(InputRefused);
  });
});

describe('is refused with what to do', () => {
  test.each([
    ['a field without an item', 'shoeSize: Int', /HealthRecord\.shoeSize has no category\. Put the item/],
    ['an item that the agreement does not know', 'shoeSize: Int @c(health.plam)', /does not know\. Did you mean "health\.plan"/],
    ['a type that nobody has', 'shoeSize: NoSuchType @c(health.plan)', /NoSuchType/],
  ])('%s', async (_what, field, sentence) => {
    expect(await checkHealth([[PLAN, `${PLAN} ${field}`]])).toBe(2);
    expect(printed).toMatch(sentence);
  }); // prettier-ignore

  test('what a role would learn from a field that it may not see', async () => {
    const child = 'health: HealthRecord @c(structure)';
    const derived = `${child} care: CareRecord @external risk: Int @requires(fields: "care { timesMissing }") @c(health.status)`;
    const external = ['enum Kind', 'type CareRecord { timesMissing: Int @external } enum Kind'] as const;
    expect(await checkHealth([[child, derived], external])).toBe(2);
    expect(printed).toContain('CareRecord.timesMissing (care.missing), which HEALTH_ADMINISTRATOR may not see. Give Child.risk an item'); // prettier-ignore
    expect(printed).not.toContain('TEAM_MANAGER');
  });

  test('two items for what two agencies share, and a field that another agency has', async () => {
    expect(await checkHealth([['note: String @c(structure)', 'note: String @c(health.status)']])).toBe(2);
    expect(printed).toMatch(
      /Shared\.note has the category health\.status in health and structure in social-care\. Agree/,
    );
    printed = '';
    const child = 'health: HealthRecord @c(structure)';
    expect(await checkHealth([[child, `${child} care: CareRecord @c(structure)`], ['enum Kind', 'type CareRecord { x: Int @c(care.status) } enum Kind']], '--json')).toBe(2); // prettier-ignore
    expect(JSON.parse(printed)).toEqual({ verdict: 'REFUSED', problems: [expect.stringContaining('"Child.care" is resolved from multiple subgraphs')] }); // prettier-ignore
  });

  test('a file that is no schema, a file of nobody, an agency that is none, and nothing to compare with', async () => {
    const file = write('x.graphql', 'type {');
    await expect(check(file)).rejects.toThrow('Say whose subgraph the file is');
    await expect(check('--subgraph', 'healt', file)).rejects.toThrow('Did you mean "health"?');
    await expect(check('--subgraph', 'health', file)).rejects.toThrow('is not a GraphQL schema');
    await expect(check('--against', folder)).rejects.toThrow('There are no subgraphs/ and contracts/');
  });
});

test('the hub’s own graph: who would notice is told by the explorer’s examples', async () => {
  const sdl = readFileSync(join(SCHEMA_DIRECTORY, 'subgraphs', 'health.graphql'), 'utf8');
  const file = write('real.graphql', sdl.replace('workingDaysOverdue: Int', 'workingDaysOverdue: Float'));
  expect(await check('--subgraph', 'health', file)).toBe(1);
  expect(printed).toContain('HealthAssessment.workingDaysOverdue (health.status)');
  expect(printed).toContain('LOOKED_AFTER_NURSE: OverdueInitialAssessments (LOOKED_AFTER_NURSE.graphql)');
}, 180_000);
