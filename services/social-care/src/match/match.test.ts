import { makeChild, makeEpisode } from '../testing/makeChild';
import { callerOf, openSocialCare, type OpenSocialCare } from '../testing/openSocialCare';

const fostered = makeChild({ dateOfBirth: '2015-11-22' });
const inHome = makeChild({
  dateOfBirth: '2010-05-05',
  episodes: [makeEpisode({ placementType: 'K2', legalStatus: 'V2' })],
});
const leaver = makeChild({
  dateOfBirth: '2006-03-03',
  enteredCareOn: '2018-01-10',
  endedCareOn: '2024-03-03',
  episodes: [makeEpisode({ startedOn: '2018-01-10', endedOn: '2024-03-03', reasonEnded: 'E5' })],
});
const stranger = makeChild();
let open: OpenSocialCare;
beforeAll(async () => {
  open = await openSocialCare();
  await open.seed(fostered, inHome, leaver, stranger);
  await open.database.asLoader(async (client) => {
    await client.query(`update placement set out_of_area = (type = 'K2'), distance_band = 'WITHIN_20_MILES'`);
    await client.query(
      `update visit set due_on = case when child_id = $1 then date '2026-11-21' else '2026-11-22' end where done_on is null`,
      [fostered.id],
    );
  });
}, 60_000);
afterAll(() => open?.close());

const worker = () => callerOf('SOCIAL_WORKER', [fostered.id, inHome.id], { adults: [leaver.id] });
const QUERY = 'query ($where: SocialCareMatch!) { socialCareMatch(where: $where) }';
const ask = (where: object, caller = worker()) => open.ask(caller, QUERY, { where });
const found = async (where: object, caller = worker()) => {
  const { data, errors } = await ask(where, caller);
  expect(errors).toBeUndefined();
  return data.socialCareMatch.toSorted();
};
const ids = (...children: { id: string }[]) => children.map(({ id }) => id).toSorted();

test.each([
  [{ placementKind: 'FOSTER' }, [fostered]],
  [{ placementKind: 'RESIDENTIAL' }, [inHome]],
  [{ placedOutOfArea: true }, [inHome]],
  [{ placedOutOfArea: false }, [fostered]],
  [{ placedOver20Miles: false }, [fostered, inHome]],
  [{ placedOver20Miles: true }, []],
  [{ legalStatus: 'FULL_CARE_ORDER' }, [fostered]],
  [{ lookedAfter: true }, [fostered, inHome]],
  [{ lookedAfter: false }, [leaver]],
  [{ enteredCareFrom: '2025-01-10' }, [fostered, inHome]],
  [{ enteredCareTo: '2025-01-09' }, [leaver]],
  [{ careLeaver: true }, [leaver]],
  [{ careLeaver: false }, [fostered, inHome]],
  [{ careLeaverStatus: 'FORMER_RELEVANT' }, [leaver]],
  [{ careLeaverStatus: 'ELIGIBLE' }, [inHome]],
  [{ ageFrom: 11, ageTo: 16 }, [fostered, inHome]],
  [{ ageFrom: 12 }, [inHome, leaver]],
  [{ ageTo: 10 }, []],
  [{ unaccompaniedAsylumSeeker: false }, [fostered, inHome, leaver]],
  [{ visitOverdue: true }, [fostered]],
  [{ visitOverdue: false }, [inHome]],
  [{ placementKind: 'FOSTER', lookedAfter: true, ageTo: 11, legalStatus: null }, [fostered]],
  [{ placementKind: 'FOSTER', ageFrom: 12 }, []],
])('%j', async (where, children) => expect(await found(where)).toEqual(ids(...children)));

test('finds no child out of scope', async () =>
  expect(await found({ lookedAfter: true }, callerOf('SOCIAL_WORKER', [inHome.id]))).toEqual(ids(inHome)));

test('a condition on what the role may not read is refused, not answered with nothing', async () => {
  const nurse = callerOf('LOOKED_AFTER_NURSE', [fostered.id]);
  expect(await found({ placementKind: 'FOSTER' }, nurse)).toEqual(ids(fostered));
  for (const where of [{ visitOverdue: true }, { pathwayReviewOverdue: false }])
    expect((await ask(where, nurse)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
});

test('of somebody whose part is hidden neither true nor false is answered', async () => {
  const nurse = callerOf('LOOKED_AFTER_NURSE', [fostered.id], { adults: [inHome.id] });
  expect(await found({ placedOutOfArea: true }, nurse)).toEqual([]);
  expect(await found({ placedOutOfArea: false }, nurse)).toEqual(ids(fostered));
});

test('no condition is no question', async () =>
  expect((await ask({})).errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT'));
