import { z } from 'zod';
import { InvalidConfig, readConfig } from '.';

const shape = z
  .object({
    PORT: z.coerce
      .number('must be a number')
      .int('must be a whole number')
      .max(65535, 'must be at most 65535')
      .default(4000),
    ISSUER: z.url('must be a URL'),
    SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  })
  .refine((config) => !config.SECRET || config.PORT !== 1, 'SECRET cannot be used with PORT 1');

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(shape, env);
  } catch (error) {
    if (error instanceof InvalidConfig) return error.problems;
    throw error;
  }
  return [];
}

describe('settings', () => {
  test('are read and given their types; what is set to nothing takes its default', () =>
    expect(readConfig(shape, { PORT: '', ISSUER: 'https://example.org', HOME: '/x' })).toEqual({
      PORT: 4000,
      ISSUER: 'https://example.org',
    }));

  test('that are wrong are all named at once, in sentences', () =>
    expect(problemsOf({ PORT: '99999', SECRET: 'hunter2' })).toEqual([
      'PORT: must be at most 65535.',
      'ISSUER: it is not set.',
      'SECRET: must have at least 16 characters.',
    ]));

  test('that do not fit together are a problem too', () =>
    expect(problemsOf({ PORT: '1', ISSUER: 'https://example.org', SECRET: 'x'.repeat(16) })).toEqual([
      'SECRET cannot be used with PORT 1.',
    ]));

  test('are never repeated in the message', () => {
    expect(problemsOf({ ISSUER: 'my-password', SECRET: 'hunter2' }).join()).not.toMatch(/my-password|hunter2/);
  });
});
