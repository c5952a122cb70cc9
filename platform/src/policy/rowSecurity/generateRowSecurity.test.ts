import { loadAgreement, PURPOSES } from '@hub/schema';
import { createPolicy } from '../Policy';
import { generateAgreementGrants, generateRowSecurity, type DomainTable } from '.';

const roles = {
  scopeList: 'reports_scope_list',
  statistics: 'reports_statistics',
  loader: 'reports_loader',
  owner: 'reports_owner',
};
const securityOf = (table: Partial<DomainTable>) =>
  generateRowSecurity([{ table: 'legal', category: 'care.legal', childColumn: 'child_id', ...table }], roles);

describe('row-level security, generated for a table', () => {
  test('is on, and on for its owner too', () => {
    expect(securityOf({})).toContain('alter table public."legal" enable row level security;');
    expect(securityOf({})).toContain('alter table public."legal" force row level security;');
  });

  test('asks the agreement once a statement, for the table’s one category', () =>
    expect(securityOf({})).toContain(`using ("child_id" = any ((select agreement.readable('care.legal'))::uuid[]))`));

  test('asks only whether it is allowed where a row is about no child', () =>
    expect(securityOf({ childColumn: null })).toContain(`using ((select agreement.allowed('care.legal')))`));

  test('lets write only where the table says so, and then as the agreement says', () => {
    expect(securityOf({})).not.toMatch(/for (insert|update)|grant insert/);
    expect(securityOf({ write: true })).toContain(`for insert to "reports_scope_list" with check ("child_id" = any`);
    expect(securityOf({ write: true })).not.toMatch(/for delete|grant delete/);
  });

  test('names no role in a policy but the caller’s and the loader’s', () => {
    const roles = [...securityOf({ write: true }).matchAll(/ to ("reports_\w+")/g)].map(([, role]) => role);
    expect(new Set(roles)).toEqual(new Set(['"reports_scope_list"', '"reports_loader"']));
  });

  test('lets those who ask for statistics at what is about no child, as far as the agreement lets them', () =>
    expect(securityOf({ childColumn: null })).toContain(
      `for select to "reports_scope_list", "reports_statistics" using ((select agreement.allowed('care.legal')))`,
    ));

  test('gives rows that belong to their writer to the writer alone', () => {
    const own = securityOf({ childColumn: null, write: true, ownRowsOf: 'subject' });
    const check = `"subject" = nullif(current_setting('hub.subject', true), '')`;
    expect(own.split(check)).toHaveLength(5);
    expect(own).not.toContain('agreement.');
  });

  test('takes names for names, whatever they hold', () =>
    expect(securityOf({ table: 'a"; drop table b; --', category: "c'd" })).toMatch(
      /public\."a""; drop table b; --"[^]*'c''d'/,
    ));
});

test('the rows of agreement.grants are the policy’s answers, and nothing besides', () => {
  const policy = createPolicy(loadAgreement());
  const [, { values }] = generateAgreementGrants(policy) as [unknown, { values: string[][] }];
  const written = values[0]!
    .map((_, row) =>
      values
        .slice(0, 5)
        .map((column) => column[row])
        .join(' '),
    )
    .toSorted();
  const answers = Object.keys(policy.agreement.roles).flatMap((role) =>
    [null, ...PURPOSES].flatMap((purpose) =>
      Object.keys(policy.agreement.leaves).map((leaf) =>
        [role, purpose ?? '', leaf, policy.read(role, purpose, leaf), policy.write(role, purpose, leaf)].join(' '),
      ),
    ),
  );
  expect(written).toEqual(answers.filter((answer) => !answer.endsWith('NOBODY NOBODY')).toSorted());
});
