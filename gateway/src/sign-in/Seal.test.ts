import { z } from 'zod';
import { createSeal } from './Seal';

const secret = new Uint8Array(32).fill(5);
const seal = createSeal(secret, 'session', z.object({ who: z.string() }));
const inAnHour = (): Date => new Date(Date.now() + 3_600_000);

describe('a sealed value', () => {
  test('comes out as it went in, and cannot be read between', async () => {
    const sealed = await seal.close({ who: 'nurse' }, inAnHour());
    expect(Buffer.from(sealed.replaceAll('.', ''), 'base64url').toString()).not.toContain('nurse');
    expect(await seal.open(sealed)).toEqual({ who: 'nurse' });
  });

  test('is nothing to a seal of another use or another secret', async () => {
    const sealed = await seal.close({ who: 'nurse' }, inAnHour());
    expect(await createSeal(secret, 'sign-in', z.any()).open(sealed)).toBeUndefined();
    expect(await createSeal(new Uint8Array(32), 'session', z.any()).open(sealed)).toBeUndefined();
  });

  test('is nothing once it has expired, or when it has another shape', async () => {
    expect(await seal.open(await seal.close({ who: 'nurse' }, new Date(Date.now() - 1000)))).toBeUndefined();
    expect(await seal.open(await seal.close({ who: 7 } as never, inAnHour()))).toBeUndefined();
  });

  test('needs a secret that cannot be guessed', () =>
    expect(() => createSeal(new Uint8Array(16), 'session', z.any())).toThrow('at least 32 bytes'));
});
