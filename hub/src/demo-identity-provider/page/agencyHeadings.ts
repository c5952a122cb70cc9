/** In which order people are listed, and what the page calls each agency: whoever a record is about comes first. */
const HEADINGS: Readonly<Record<string, string>> = {
  self: 'A young person',
  'social care': 'Social care',
  advocacy: 'Advocacy',
  health: 'Health',
  'virtual school': 'Virtual school and schools',
  housing: 'Housing',
  council: 'Leaders and members of the council',
  partnership: 'Corporate parenting board',
  any: 'Information governance, in any agency',
};

/** The agencies of these people, each once and in the page's order, with its heading; those unknown to it come last. */
export function agencyHeadings(agencies: readonly string[]): { agency: string; heading: string; id: string }[] {
  const known = Object.keys(HEADINGS);
  const place = (agency: string): number => (known.includes(agency) ? known.indexOf(agency) : known.length);
  return [...new Set(agencies)]
    .toSorted((one, other) => place(one) - place(other))
    .map((agency) => ({ agency, heading: HEADINGS[agency] ?? agency, id: agency.replaceAll(' ', '-') }));
}
