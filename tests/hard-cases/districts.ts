import { childFor, type Hub } from './support/people';

const COUNCILS = `query ($on: Date!) { housingAuthorities(on: $on) { code name helpGateway successor { code } predecessors { code } } }`;
const DISTRICTS = ['163', '164', '165', '166', '167', '168', '169'].map((end) => `E07000${end}`);
const [MERGED, YORK] = ['E06000065', 'E06000014'];

/** North Yorkshire's seven districts and its county became one council on 1 April 2023; York was one all along. */
export function districts(hub: Hub): void {
  const councilsOn = async (on: string) => {
    const answer = await (await hub().as()).ask(COUNCILS, { on });
    expect(answer.errors).toEqual([]);
    return new Map(answer.data!['housingAuthorities'].map((council: { code: string }) => [council.code, council]));
  };

  describe('the law by which children’s services turn to housing', () => {
    test('until 31 March 2023 was between authorities in North Yorkshire, and within one council in York', async () => {
      const councils = await councilsOn('2023-03-31');
      for (const code of DISTRICTS)
        expect(councils.get(code)).toMatchObject({ helpGateway: 'BETWEEN_AUTHORITIES', successor: { code: MERGED } });
      expect(councils.has(MERGED)).toBe(false);
      expect(councils.get(YORK)).toMatchObject({ helpGateway: 'WITHIN_ONE_COUNCIL', successor: null });
    });

    test('from 1 April 2023 on is within one council in both', async () => {
      const councils = await councilsOn('2023-04-01');
      expect(DISTRICTS.filter((code) => councils.has(code))).toEqual([]);
      expect(councils.get(MERGED)).toMatchObject({
        helpGateway: 'WITHIN_ONE_COUNCIL',
        predecessors: expect.arrayContaining(DISTRICTS.map((code) => ({ code }))),
      });
      expect(councils.get(YORK)).toMatchObject({ helpGateway: 'WITHIN_ONE_COUNCIL' });
    });
  });

  describe('a duty that a district took on before', () => {
    const DUTIES = `housing { application { current { council { code helpGateway }
      dutiesOwed { startedOn takenOnBy { code helpGateway } owedBy { code helpGateway } } } } }`;

    test('is the merged council’s, whose officers see the person under both laws; York’s officers do not', async () => {
      const officer = await hub().as('housing-officer');
      const list = await officer.ask('{ housingApplications(first: 1) { nodes { child { id } } } }');
      const child = list.data!['housingApplications'].nodes[0].child.id;
      // Hambleton's: the officer herself was taken on by Harrogate.
      await hub().administer('housing', (client) =>
        client.query(
          `update housing_duty set owed_by = 'E07000164', started_on = '2022-06-01', ended_on = null, end_reason = null
           where child_id = $1 and ended_on is null`,
          [child],
        ),
      );
      const { current } = (await childFor(hub(), 'housing-officer', child, DUTIES)).housing.application;
      expect(current.council).toEqual({ code: MERGED, helpGateway: 'WITHIN_ONE_COUNCIL' });
      expect(current.dutiesOwed).toContainEqual({
        startedOn: '2022-06-01',
        takenOnBy: { code: 'E07000164', helpGateway: 'BETWEEN_AUTHORITIES' },
        owedBy: { code: MERGED, helpGateway: 'WITHIN_ONE_COUNCIL' },
      });
      for (const persona of ['york-housing-officer', 'district-housing-officer'])
        expect([persona, await childFor(hub(), persona, child)]).toEqual([persona, null]);
    });
  });
}
