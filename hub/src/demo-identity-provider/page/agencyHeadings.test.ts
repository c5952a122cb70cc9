import { PERSONAS } from '../../personas';
import { agencyHeadings } from './agencyHeadings';

test('each agency has one heading, whoever the record is about first', () => {
  const headings = agencyHeadings(PERSONAS.map(({ agency }) => agency));
  expect(headings[0]).toEqual({ agency: 'self', heading: 'A young person', id: 'self' });
  expect(headings.map(({ agency }) => agency).toSorted()).toEqual(
    [...new Set(PERSONAS.map(({ agency }) => agency))].toSorted(),
  );
});

test('no agency of a persona is called by the name that the code has for it', () => {
  for (const { heading, agency } of agencyHeadings(PERSONAS.map((each) => each.agency)))
    expect([agency, heading]).toEqual([agency, expect.stringMatching(/^[A-Z]/)]);
});

test('an agency that the page does not know comes last, under its own name', () =>
  expect(agencyHeadings(['police', 'health', 'health']).map(({ heading }) => heading)).toEqual(['Health', 'police']));
