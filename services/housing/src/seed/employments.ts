/** Who works for which council; a post with a council that ended goes on with whoever took it over. */
export const EMPLOYMENTS = [
  // Taken on by Harrogate, and with North Yorkshire since the two were merged with six others.
  { subject: 'housing-officer', council_code: 'E07000165', started_on: '2019-09-02', ended_on: '2023-04-01' },
  { subject: 'housing-officer', council_code: 'E06000065', started_on: '2023-04-01', ended_on: null },
  { subject: 'york-housing-officer', council_code: 'E06000014', started_on: '2018-01-08', ended_on: null },
  { subject: 'district-housing-officer', council_code: 'X07000001', started_on: '2020-06-01', ended_on: null },
  { subject: 'other-district-housing-officer', council_code: 'X07000002', started_on: '2021-02-01', ended_on: null },
] as const;
