import { isLoopbackAddress, isLoopbackName, publicAddressOf } from './PublicAddress';

describe('the public address', () => {
  test('over https has secure cookies that no other host can set', () => {
    const address = publicAddressOf('https://hub.example/anything');
    expect([address.origin, address.secure, address.cookieName('hub-session')]).toEqual([
      'https://hub.example',
      true,
      '__Host-hub-session',
    ]);
  });

  test('on loopback has plain cookies of its own port', () => {
    const address = publicAddressOf('http://localhost:4000');
    expect([address.secure, address.cookieName('hub-session')]).toEqual([false, 'hub-session-4000']);
  });

  test('over plain http to anywhere else is refused', () =>
    expect(() => publicAddressOf('http://hub.example')).toThrow('over https only'));
});

describe('this machine', () => {
  test.each(['localhost', '127.0.0.1', '127.1.2.3', '[::1]'])('is called %s', (name) =>
    expect(isLoopbackName(name)).toBe(true),
  );
  test.each(['hub.example', 'localhost.example', '127.0.0.1.example', '0.0.0.0', '10.0.0.1', '[::]'])(
    'is not called %s',
    (name) => expect(isLoopbackName(name)).toBe(false),
  );
  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('has the address %s', (address) =>
    expect(isLoopbackAddress(address)).toBe(true),
  );
  test.each(['192.168.0.9', '::ffff:10.0.0.1', 'fe80::1', ''])('has not the address %j', (address) =>
    expect(isLoopbackAddress(address)).toBe(false),
  );
});
