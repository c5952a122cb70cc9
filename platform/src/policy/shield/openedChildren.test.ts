import type { CallerScope } from '@hub/schema';
import { ADULT, MINOR, STRANGER } from '../../subgraph/toy/toyAgency.fixture';
import { codesOf, createToySubgraph } from '../../subgraph/toy/toyHarness.fixture';

/** The shield alone: the toy agency's rows are unguarded. */
const { ask } = createToySubgraph();
const of = (id: string) => `{ child(id: "${id}") { id givenName care { lookedAfter legal { legalStatus } } } }`;
const legal = { legalStatus: 'FULL_CARE_ORDER' };
const scopeWith = (opened?: Record<string, string[]>): CallerScope => ({
  kind: 'LIST',
  minors: [MINOR],
  adults: [ADULT],
  ...(opened ? { opened } : {}),
});

test('an adult’s permission opens the category that it names, and it alone', async () => {
  const closed = await ask(of(ADULT), { scope: scopeWith() });
  expect([closed.data?.['child'], codesOf(closed)]).toMatchObject([{ care: { legal: null } }, ['child.care.legal FORBIDDEN']]); // prettier-ignore
  const opened = await ask(of(ADULT), { scope: scopeWith({ 'care.legal': [ADULT] }) });
  expect([opened.data?.['child'], codesOf(opened)]).toMatchObject([{ care: { lookedAfter: true, legal } }, []]);
  const other = await ask(of(ADULT), { scope: scopeWith({ 'care.reviews': [ADULT] }) });
  expect(codesOf(other)).toEqual(['child.care.legal FORBIDDEN']);
});

test('a child of no list has keys, containers and what was opened', async () => {
  const { data, ...errors } = await ask(of(STRANGER), { scope: scopeWith({ 'care.legal': [STRANGER] }) });
  expect(data?.['child']).toEqual({ id: STRANGER, givenName: null, care: { lookedAfter: null, legal } });
  expect(codesOf(errors as never)).toEqual(['child.givenName FORBIDDEN', 'child.care.lookedAfter FORBIDDEN']);
});

test('nothing opens what the agreement does not give the role, or not for this purpose', async () => {
  const scope = scopeWith({ 'care.legal': [ADULT, MINOR] });
  for (const asking of [{ role: 'DESIGNATED_TEACHER' }, { purpose: 'EMERGENCY' as const }])
    expect(JSON.stringify(await ask(of(ADULT), { scope, ...asking }))).not.toContain('FULL_CARE_ORDER');
});

test('beyond duty nobody is there but who is opened', async () => {
  const asking = { role: 'SOCIAL_WORKER', purpose: 'BEYOND_DUTY' as const };
  const scope = scopeWith({ 'identity.name': [MINOR] });
  expect(await ask(`{ child(id: "${MINOR}") { id givenName } }`, { ...asking, scope })).toEqual({
    data: { child: { id: MINOR, givenName: 'Given-0' } },
  });
  expect(JSON.stringify(await ask(`{ child(id: "${ADULT}") { id givenName } }`, { ...asking, scope }))).not.toMatch(
    /Given-/,
  );
});
