import {
  boardMember,
  callerOf,
  codesOf,
  openCorporateParenting,
  policy,
  type OpenCorporateParenting,
} from '../testing/openCorporateParenting';

let open: OpenCorporateParenting;
beforeAll(async () => {
  open = await openCorporateParenting();
}, 60_000);
afterAll(() => open.close());

const anonymous = callerOf('ANONYMOUS', { subject: 'anonymous', purpose: null });

describe('what the councils published', () => {
  test('is there from the first start, for everybody, signed in or not, and says which document it is from', async () => {
    const query = '{ strategies { id authorityName period inForce source { title publishedOn } priorities { kind } } }';
    const { data, errors } = await open.ask(anonymous, query);
    expect(errors).toBeUndefined();
    expect(data.strategies.map(({ id, priorities }: any) => [id, priorities.length])).toEqual([
      ['york-2016', 15], ['york-2020', 8], ['north-yorkshire-2022', 16], ['stockton-2016', 0],
    ]); // prettier-ignore
    expect(data.strategies[0]).toMatchObject({
      authorityName: 'City of York Council', inForce: false, source: { publishedOn: '2016-07-14' },
    }); // prettier-ignore
    for (const role of Object.keys(policy.agreement.roles))
      expect((await open.ask(callerOf(role), query)).data).toEqual(data);
  });

  test('is narrowed to a council, and to a day in its period', async () => {
    const idsOf = async (filter: string) =>
      (await open.ask(anonymous, `{ strategies${filter} { id } }`)).data.strategies.map(({ id }: any) => id);
    expect(await idsOf('(authority: "816")')).toEqual(['york-2016', 'york-2020']);
    expect(await idsOf('(authority: "816", on: "2019-06-01")')).toEqual(['york-2016']);
    expect(await idsOf('(on: "2024-10-31")')).toEqual(['north-yorkshire-2022']);
    expect(await idsOf('(on: "2024-11-01")')).toEqual([]);
    expect(await idsOf('(authority: "999")')).toEqual([]);
  });

  test('has the promises in the council’s own words and order', async () => {
    const { data } = await open.ask(anonymous, '{ promises(authority: "815") { part words source { title } } }');
    expect(data.promises).toHaveLength(38);
    expect(data.promises.map(({ words }: any) => words)).toContain(
      'We won’t use your personal information without your permission',
    );
    expect((await open.ask(anonymous, '{ promises(authority: "816") { words } }')).data.promises).toEqual([]);
  });

  test('keeps three boards that are called MALAP apart', async () => {
    const { data } = await open.ask(
      anonymous,
      '{ boards { authority name alsoKnownAs kind meets answersTo { name } } }',
    );
    const malap = data.boards.filter(({ alsoKnownAs }: any) => alsoKnownAs.some((name: string) => /MALAP/.test(name)));
    expect(malap.map(({ authority, answersTo }: any) => [authority, answersTo.name]).sort()).toEqual([
      ['808', 'Children and Young People’s Partnership'],
      ['815', 'Children in Care Members Group'],
      ['816', 'YorOK Board'],
    ]);
  });

  test('has the seven principles of the Act, and the offices that answer for them', async () => {
    const { data } = await open.ask(anonymous, '{ principles { number words leads { authority office } } }');
    expect(data.principles.map(({ number }: any) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(data.principles[6]).toMatchObject({
      words: 'to prepare those children and young people for adulthood and independent living',
      leads: [
        { authority: '815', office: 'Lead member' },
        { authority: '815', office: 'MALAP lead' },
      ],
    });
  });

  test('one strategy is found by its id, and one that does not exist is null', async () => {
    const { data } = await open.ask(
      anonymous,
      '{ a: strategy(id: "york-2020") { title } b: strategy(id: "no") { title } }',
    );
    expect(data).toEqual({ a: { title: 'Corporate Parenting and Children in Care Strategy 2020 - 2023' }, b: null });
  });
});

test('the actions of the partnership are not for everybody', async () => {
  const query = '{ actions { id } partners { id } }';
  for (const role of ['ANONYMOUS', 'FOSTER_CARER', 'CARE_EXPERIENCED', 'ADVOCATE'])
    expect(codesOf(await open.ask(callerOf(role), query))).toEqual(['FORBIDDEN']);
  expect((await open.ask(boardMember, query)).errors).toBeUndefined();
});
