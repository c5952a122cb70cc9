import { inWords } from './inWords';

test('a role reads as people say it', () => {
  expect(inWords('LOOKED_AFTER_NURSE')).toBe('Looked after nurse');
});

test('an acronym stays in capitals', () => {
  expect(inWords('CAMHS_PRACTITIONER')).toBe('CAMHS practitioner');
});
