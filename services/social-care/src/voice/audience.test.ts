import { randomUUID } from 'node:crypto';
import type { Query } from '@hub/platform';
import { makeChild } from '../testing/makeChild';
import { callerOf, openSocialCare, policy, type OpenSocialCare } from '../testing/openSocialCare';
import { isAudience, ViewAudience } from './viewAudience';
import { sharedViewsPart } from './voice.parts';

const child = makeChild();
const AUDIENCES = Object.keys(ViewAudience) as ViewAudience[];
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(child);
  await open.database.asLoader(async (client) => {
    await client.query('delete from shared_view');
    for (const audience of [...AUDIENCES.map((word) => [word]), []])
      await client.query(
        `insert into shared_view (child_id, said_on, words, audience) values ($1, '2026-01-01', $2, $3)`,
        [child.id, audience[0] ?? 'NOBODY', audience],
      );
  });
}, 60_000);
afterAll(() => open?.close());

const roles = Object.keys(policy.agreement.roles);
const purposeOf = (role: string) =>
  policy.agreement.roles[role]!.purposes.find((purpose) => purpose === 'DIRECT_CARE' || purpose === 'STATUTORY_DUTY') ??
  null;
const mayRead = (role: string) => policy.read(role, purposeOf(role), 'voice.shared') === 'EVERYONE';
const ALL: Query = { text: 'select words from shared_view order by words' };

test.each(roles.filter((role) => purposeOf(role)))(
  '%s reads the views shared with that role, by the database alone',
  async (role) => {
    const caller = callerOf(role, [child.id], { purpose: purposeOf(role) });
    const rows = await open.database.runAs<{ words: string }>(caller, ALL);
    const expected = mayRead(role)
      ? [...AUDIENCES, 'NOBODY'].filter((word) => isAudience(role, word === 'NOBODY' ? [] : [word as ViewAudience]))
      : [];
    expect(rows.map(({ words }) => words)).toEqual(expected.toSorted());
  },
);

test('every word of an audience names roles that the agreement lets read, and every such role has a word', () => {
  const readers = roles.filter((role) => role !== 'CARE_EXPERIENCED' && mayRead(role));
  expect(roles.filter((role) => role !== 'CARE_EXPERIENCED' && isAudience(role, AUDIENCES))).toEqual(readers);
});

test('the resolver keeps the audience by itself, should rows of others reach it', () => {
  const views = [['ADVOCATE'], ['SOCIAL_WORKER', 'HEALTH'], []].map((audience) => ({
    childId: child.id,
    viewId: randomUUID(),
    version: 1,
    saidOn: '2026-01-01',
    about: null,
    words: 'Mine.',
    audience: audience as ViewAudience[],
  }));
  const kept = (role: string) => sharedViewsPart.keepFor(role, views).map(({ audience }) => audience);
  expect(kept('ADVOCATE')).toEqual([['ADVOCATE']]);
  expect(kept('DESIGNATED_DOCTOR')).toEqual([['SOCIAL_WORKER', 'HEALTH']]);
  expect(kept('CARE_EXPERIENCED')).toHaveLength(3);
  expect(kept('TEAM_MANAGER')).toEqual([]);
});

test('nobody but the young person changes a view, by the database alone: no reader of it, and nobody to become one', async () => {
  const widen: Query = {
    text: `update shared_view set audience = '{ADVOCATE,SOCIAL_WORKER}' where words = 'ADVOCATE' returning id`,
  };
  const change = (role: string) => open.database.writeAs(callerOf(role, [child.id]), (run) => run(widen));
  expect(await change('SOCIAL_WORKER')).toEqual([]);
  expect(await change('ADVOCATE')).toEqual([]);
  expect(await change('CARE_EXPERIENCED')).toHaveLength(1);
});

test('a worker who records a view for others does not read it afterwards; the young person does', async () => {
  const input = { childId: child.id, idempotencyKey: randomUUID(), words: 'For my advocate.', audience: ['ADVOCATE'] };
  const document = `mutation ($input: ShareViewInput!) { shareView(input: $input) { recordId child { voice { shared { words } } } } }`;
  const { data, errors } = await open.ask(callerOf('SOCIAL_WORKER', [child.id]), document, { input });
  expect(errors).toBeUndefined();
  const wordsOf = (answer: any) => answer.voice.shared.map(({ words }: { words: string }) => words);
  expect(wordsOf(data.shareView.child)).not.toContain('For my advocate.');
  const read = async (role: string) =>
    wordsOf(
      (await open.ask(callerOf(role, [child.id]), `{ child(id: "${child.id}") { voice { shared { words } } } }`)).data
        .child,
    );
  expect(await read('ADVOCATE')).toContain('For my advocate.');
  expect(await read('CARE_EXPERIENCED')).toContain('For my advocate.');
  expect(await read('TEAM_MANAGER')).not.toContain('For my advocate.');
});
