import { dateProblem, refuseProblems, textProblem, versionConflict } from '.';

const refusedWith = (problems: Parameters<typeof refuseProblems>[0]) => {
  try {
    refuseProblems(problems);
  } catch (error) {
    return error;
  }
  return undefined;
};

test('nothing wrong is no refusal; all that is wrong is one, by field', () => {
  expect(refusedWith([undefined, null, false])).toBeUndefined();
  expect(
    refusedWith([textProblem('name', ' '), undefined, dateProblem('on', '2015-11-22', '2026-11-22')]),
  ).toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'name: Enter a value. on: Enter a date within a year of today.',
    extensions: {
      fields: [
        { field: 'name', message: 'Enter a value.' },
        { field: 'on', message: 'Enter a date within a year of today.' },
      ],
    },
  });
});

test('a text says something, and not too much', () => {
  expect(textProblem('note', 'seen')).toBeUndefined();
  expect(textProblem('note', 'x'.repeat(200))).toBeUndefined();
  expect(textProblem('note', 'x'.repeat(201))?.message).toBe('Enter at most 200 characters, not 201.');
  expect(textProblem('note', 'x'.repeat(201), 2000)).toBeUndefined();
});

test('a date lies within a year of today, both ends included', () => {
  for (const date of ['2025-11-22', '2026-11-22', '2027-11-22'])
    expect(dateProblem('on', date, '2026-11-22')).toBeUndefined();
  for (const date of ['2025-11-21', '2027-11-23']) expect(dateProblem('on', date, '2026-11-22')).toBeDefined();
});

test('a conflict names who changed what, when, and what it is now', () => {
  const changedAt = new Date('2026-11-01T23:30:00Z');
  const conflict = versionConflict({ what: 'The plan', version: 4, changedBy: 'Sam Carter', changedAt });
  expect(conflict).toMatchObject({
    code: 'CONFLICT',
    message: 'Sam Carter changed the plan on 1 November 2026. It is now at version 4. Nothing was saved.',
    extensions: { currentVersion: 4, changedBy: 'Sam Carter', changedAt: '2026-11-01T23:30:00.000Z' },
  });
});

test('and says so when nobody is known to have changed it', () =>
  expect(versionConflict({ what: 'The plan', version: 2, changedBy: null, changedAt: null }).message).toBe(
    'Somebody changed the plan. It is now at version 2. Nothing was saved.',
  ));
