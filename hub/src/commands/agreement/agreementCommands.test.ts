import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { AGREEMENT_FILE, loadAgreement } from '@hub/schema';
import { createPolicy } from '@hub/platform';
import type { AgreementDiff, RolePart, Explanation } from '../../agreement';
import { registerAgreementCommand } from '../agreement';

const TEXT = readFileSync(AGREEMENT_FILE, 'utf8');

let folder: string;
let printed: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-agreement-'));
  printed = '';
  jest.spyOn(console, 'log').mockImplementation((text: unknown) => void (printed += `${text}\n`));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** The exit code of `hub agreement …`. */
async function agreement(...given: string[]): Promise<number> {
  const program = new Command('hub').exitOverride().configureOutput({ writeErr: () => undefined });
  registerAgreementCommand(program);
  for (const command of [...program.commands, ...program.commands[0]!.commands])
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(['node', 'hub', 'agreement', ...given]);
  const code = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return code;
}

/** The agreement with these texts of it replaced, as a file. */
function changed(...changes: (readonly [string | RegExp, string])[]): string {
  const file = join(folder, 'agreement.yaml');
  writeFileSync(
    file,
    changes.reduce((text, [from, to]) => text.replace(from, to), TEXT),
  );
  return file;
}

/** As `DATED` follows the real agreement: one grant begins and one ends. */
const DATED = `
changes:
  - on: 2099-04-01
    because: Asked for by housing.
    gives: [{ leaf: health.plan, grant: read, roles: [HOUSING_OFFICER] }]
  - on: 2099-10-01
    because: As agreed.
    takes: [{ leaf: health.plan, roles: [FOSTER_CARER] }]
`;

describe('hub agreement show', () => {
  test('says what a role may read and change, for what, under which conditions, and what it has nothing of', async () => {
    expect(await agreement('show', '--role', 'looked-after-nurse')).toBe(0);
    const [, change, read, nothing] = /May read and change([^]*)May read\n([^]*)Has nothing of([^]*)/.exec(printed)!;
    expect(change).toContain('- health.status: assessments due');
    expect(read).toMatch(
      /care\.legal: .*\n {4}with DIRECT_CARE, STATUTORY_DUTY; from 18 on only after the young person’s permission/,
    );
    expect(nothing).toContain('care.adoption');
    expect(change).not.toContain('education.enrolment');
  });

  test('in JSON it is what the policy decides, for every role', async () => {
    const policy = createPolicy(loadAgreement());
    for (const [role, { purposes }] of Object.entries(policy.agreement.roles)) {
      printed = '';
      await agreement('show', '--role', role, '--json');
      for (const { item, read, change } of (JSON.parse(printed) as RolePart).items)
        for (const purpose of [...purposes, null]) {
          const condition = read[purpose ?? ''];
          expect(condition?.adults ?? undefined).toEqual(policy.needs(role, purpose, item, 'adults'));
          expect(change.includes(purpose ?? '')).toBe(policy.write(role, purpose, item) !== 'NOBODY');
        }
    }
  });

  test('a role that is none is refused with the near miss, and so is a day that is none', async () => {
    await expect(agreement('show', '--role', 'LOOKED_AFTER_NURS')).rejects.toThrow(
      'Did you mean "LOOKED_AFTER_NURSE"?',
    );
    await expect(agreement('show', '--role', 'FOSTER_CARER', '--on', '1 May')).rejects.toThrow('yyyy-mm-dd');
  });
});

describe('hub agreement diff', () => {
  test('says who lost and who gained what, with which purposes, and what else is different', async () => {
    const file = changed(
      [/(health\.plan:[^]*?)REVIEWING_OFFICER, /, '$1'],
      [/(health\.plan:[^]*?)adultNeedsPermission: true/, '$1adultNeedsPermission: false'],
      ['on the current roll', 'on the roll'],
    );
    expect(await agreement('diff', AGREEMENT_FILE, file)).toBe(1);
    expect(printed).toContain('lost: it may not be read any more, with STATUTORY_DUTY, by REVIEWING_OFFICER');
    expect(printed).toMatch(
      /gained: it is read without the young person’s permission \(of adults\), with .*, by .*SOCIAL_WORKER/,
    );
    expect(printed).toContain('relationships.pupils children');
    expect(printed).not.toMatch(/LOOKED_AFTER_NURSE|health\.status/);
    printed = '';
    await agreement('diff', AGREEMENT_FILE, file, '--json');
    expect((JSON.parse(printed) as AgreementDiff).differences).toContainEqual({
      role: 'REVIEWING_OFFICER',
      item: 'health.plan',
      action: 'read',
      gains: false,
      what: 'may not be read any more',
      purposes: ['STATUTORY_DUTY'],
    });
  });

  test('between two days of one agreement it says what a dated change does', async () => {
    const file = changed([/$/, DATED]);
    expect(await agreement('diff', file, file, '--new-on', '2099-03-31')).toBe(0);
    expect(printed).toContain('Nobody gains or loses anything.');
    expect(await agreement('diff', file, file, '--new-on', '2099-04-01')).toBe(1);
    expect(printed).toContain(
      'gained: it may be read after the young person’s permission (of adults), with STATUTORY_DUTY, by HOUSING_OFFICER',
    );
    expect(printed).not.toContain('FOSTER_CARER');
  });

  test('what is no file, folder or revision is refused', () =>
    expect(agreement('diff', 'no such thing')).rejects.toThrow('neither a folder nor a git revision'));
});

describe('hub agreement explain', () => {
  const explain = async (...given: string[]): Promise<Explanation[]> => {
    printed = '';
    await agreement('explain', ...given, '--json');
    return JSON.parse(printed) as Explanation[];
  };
  const verdicts = ([found]: Explanation[]) => [...found!.layers.map((layer) => layer.verdict), found!.verdict];

  test('what all layers allow', async () => {
    const found = await explain('--role', 'LOOKED_AFTER_NURSE', '--field', 'HealthStatus.asAt', '--age', '19');
    expect(found.map(({ purpose }) => purpose)).toEqual(['DIRECT_CARE', 'STATUTORY_DUTY']);
    expect(verdicts(found)).toEqual(['ALLOWS', 'ALLOWS', 'ALLOWS', 'ALLOWS']);
    expect(found[0]!.layers[2]!.why).toContain('health.health_assessment');
  });

  test('what the role has nothing of is refused by each of them', async () =>
    expect(verdicts(await explain('--role', 'HOUSING_OFFICER', '--field', 'HealthStatus.asAt'))).toEqual(
      Array(4).fill('REFUSES'),
    ));

  test('an adult after permission, a restricted child after a grant, and nobody whom the tie does not reach today', async () => {
    const legal = ['--role', 'LOOKED_AFTER_NURSE', '--field', 'CareRecord.legal', '--purpose', 'DIRECT_CARE'];
    expect(verdicts(await explain(...legal, '--age', '17'))).toEqual(['ALLOWS', 'ALLOWS', 'ALLOWS', 'ALLOWS']);
    const [adult] = await explain(...legal, '--age', '18');
    expect(adult).toMatchObject({ verdict: 'AFTER', needs: ['PERMISSION'] });
    expect((await explain(...legal, '--child', 'restricted'))[0]).toMatchObject({
      verdict: 'AFTER',
      needs: ['GRANT', 'PERMISSION'],
    });
    for (const child of ['ended', 'unrelated', 'caseload'])
      expect(verdicts(await explain(...legal, '--child', child))).toEqual(['ALLOWS', 'REFUSES', 'REFUSES', 'REFUSES']);
  });

  test('a purpose for which an item is not shared is refused by what knows purposes', async () => {
    const [found] = await explain('--role', 'SOCIAL_WORKER', '--field', 'CareRecord.legal', '--purpose', 'BEYOND_DUTY');
    expect(verdicts([found!])).toEqual(['ALLOWS', 'REFUSES', 'REFUSES', 'REFUSES']);
    expect(found!.layers[1]!.why).toContain('has it for DIRECT_CARE and STATUTORY_DUTY');
  });

  test('a change needs a grant to write', async () => {
    const field = ['--field', 'Mutation.recordAttendance'];
    expect((await explain('--role', 'DESIGNATED_TEACHER', ...field))[0]!.verdict).toBe('ALLOWS');
    const [refused] = await explain('--role', 'SOCIAL_WORKER', ...field);
    expect(refused!.layers[0]).toMatchObject({ verdict: 'REFUSES', why: expect.stringContaining('read education.attendance and not change it') }); // prettier-ignore
  });

  test('in words, purposes of which the same is true are told once', async () => {
    await agreement('explain', '--role', 'LOOKED_AFTER_NURSE', '--field', 'CareRecord.legal', '--age', '18');
    expect(printed).toContain(
      'LOOKED_AFTER_NURSE wants to read it, with DIRECT_CARE or STATUTORY_DUTY, of an adult of 18',
    );
    expect(printed).toContain('So: yes, once there is the young person’s permission.');
  });

  test.each([
    [['--role', 'NURSE', '--field', 'CareRecord.legal'], 'There is no role "NURSE"'],
    [['--role', 'FOSTER_CARER', '--field', 'CareRecord.legl'], 'Did you mean "CareRecord.legal"'],
    [['--role', 'FOSTER_CARER', '--field', 'CareRecord.x'], 'CareRecord has: status, legal, '],
    [['--role', 'FOSTER_CARER', '--field', 'CareRecord.legal', '--child', 'caselod'], 'Did you mean "caseload"?'],
    [['--role', 'FOSTER_CARER', '--field', 'CareRecord.legal', '--purpose', 'STATISTICS'], 'may act for DIRECT_CARE'],
  ])('%s is refused with what there is', (given, sentence) =>
    expect(agreement('explain', ...given)).rejects.toThrow(sentence)); // prettier-ignore
});

describe('hub agreement sign and check', () => {
  test('a signature is named as missing, then as given, then as given for another text', async () => {
    const file = changed();
    expect(await agreement('check', file)).toBe(1);
    expect(printed).toContain('- health: not signed');
    await agreement('sign', file, '--controller', 'health', '--by', 'A "B" Doe, guardian', '--on', '2026-12-01');
    printed = '';
    expect(await agreement('check', file)).toBe(1);
    expect(printed).toContain('- health: signed by A "B" Doe, guardian, 2026-12-01, version 1');
    expect(printed).toContain('- housing: not signed');
    printed = '';
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(health\.plan:[^]*?)REVIEWING_OFFICER, /, '$1'));
    await agreement('check', file);
    expect(printed).toContain('- health: changed since it was signed by A "B" Doe, guardian, 2026-12-01, version 1');
  });

  test('nothing else of the text is touched, and when all have signed the check passes', async () => {
    const file = changed();
    for (const controller of Object.keys(loadAgreement().signOff))
      await agreement('sign', file, '--controller', controller, '--by', 'Somebody');
    const outside = (text: string) => text.split('\n').filter((line) => !line.includes('signedBy'));
    expect(outside(readFileSync(file, 'utf8'))).toEqual(outside(TEXT));
    expect(await agreement('check', file)).toBe(0);
  });

  test('who does not sign, and a signature of nobody, are refused', async () => {
    const file = changed();
    await expect(agreement('sign', file, '--controller', 'helth', '--by', 'A')).rejects.toThrow(
      'Did you mean "health"?',
    );
    await expect(agreement('sign', file, '--controller', 'health', '--by', ' ')).rejects.toThrow('Say who signs');
    expect(readFileSync(file, 'utf8')).toBe(TEXT);
  });
});
