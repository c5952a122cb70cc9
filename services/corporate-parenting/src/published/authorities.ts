/** The councils whose strategies are published here, by the DfE's code. */
export const authorities = [
  { code: '816', name: 'City of York Council' },
  { code: '815', name: 'North Yorkshire Council' },
  { code: '808', name: 'Stockton-on-Tees Borough Council' },
];
