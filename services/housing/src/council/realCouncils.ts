import type { CouncilRecord } from './CouncilRecord';

const MERGED_ON = '2023-04-01';
const COUNTY = 'E10000023';
const MERGED_INTO = 'E06000065';

const district = (code: string, name: string): CouncilRecord => ({
  code,
  name,
  kind: 'DISTRICT',
  countyCode: COUNTY,
  childrensServicesCode: '815',
  startedOn: '1974-04-01',
  endedOn: MERGED_ON,
  successorCode: MERGED_INTO,
});

const unitary = (code: string, name: string, childrensServicesCode: string, startedOn: string): CouncilRecord => ({
  code,
  name,
  kind: 'UNITARY',
  countyCode: null,
  childrensServicesCode,
  startedOn,
  endedOn: null,
  successorCode: null,
});

/**
 * The councils of the three areas, with the codes of the Office for National Statistics. North Yorkshire's county and
 * its seven districts became one council on 1 April 2023 (SI 2022/328); York has been unitary since 1 April 1996
 * (SI 1995/610), and so has Stockton-on-Tees, when Cleveland came to its end.
 */
export const REAL_COUNCILS: readonly CouncilRecord[] = [
  unitary('E06000014', 'City of York Council', '816', '1996-04-01'),
  unitary('E06000004', 'Stockton-on-Tees Borough Council', '808', '1996-04-01'),
  unitary(MERGED_INTO, 'North Yorkshire Council', '815', MERGED_ON),
  {
    ...unitary(COUNTY, 'North Yorkshire County Council', '815', '1974-04-01'),
    kind: 'COUNTY',
    endedOn: MERGED_ON,
    successorCode: MERGED_INTO,
  },
  district('E07000163', 'Craven District Council'),
  district('E07000164', 'Hambleton District Council'),
  district('E07000165', 'Harrogate Borough Council'),
  district('E07000166', 'Richmondshire District Council'),
  district('E07000167', 'Ryedale District Council'),
  district('E07000168', 'Scarborough Borough Council'),
  district('E07000169', 'Selby District Council'),
];
