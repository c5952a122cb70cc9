import { refuseOtherSites } from './refuseOtherSites';

const origin = 'http://localhost:4000';
const send = (headers: Record<string, string>) => () => refuseOtherSites({ headers } as never, origin);

describe('a change sent by a browser', () => {
  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin', origin }],
    ['our own page under a policy that hides the origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['our own page in an older browser', { origin }],
    ['a program', {}],
  ])('is taken from %s', (_from, headers) => expect(send(headers)).not.toThrow());

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://other.example' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:5000' }],
    ['another site in an older browser', { origin: 'https://other.example' }],
    ['a sandboxed frame in an older browser', { origin: 'null' }],
    ['the address bar', { 'sec-fetch-site': 'none' }],
    ['another site that says our origin', { 'sec-fetch-site': 'cross-site', origin }],
  ])('is refused from %s', (_from, headers) =>
    expect(send(headers)).toThrow(expect.objectContaining({ code: 'FORBIDDEN' })),
  );
});
