import { returnPathOf } from './returnPathOf';

const origin = 'http://localhost:4000';

describe('the page to return to', () => {
  test.each(['/', '/explorer', '/explorer?query=%7Bhub%7D&x=1#top', '/a//b', '/a/../b'])('may be %s', (path) =>
    expect(returnPathOf(path, origin)).toBe(path === '/a/../b' ? '/b' : path),
  );

  test.each([undefined, ''])('is the first page when it is %j', (path) => expect(returnPathOf(path, origin)).toBe('/'));

  test.each([
    'https://other.example/',
    '//other.example',
    '///other.example',
    '/\\other.example',
    '\\\\other.example',
    '/\t/other.example',
    '\t//other.example',
    ' //other.example',
    '/\n/other.example',
    '/.//other.example',
    '/..//other.example',
    '/a/..//other.example',
    '/%2e//other.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'explorer',
    '@other.example',
    'http://localhost:4000@other.example/',
    'http://localhost:4000/explorer',
    '/explorer\r\nset-cookie: a=b',
    '/é',
  ])('is refused when it is %j', (path) =>
    expect(() => returnPathOf(path, origin)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' })),
  );
});
