import { createCursors, type CursorBinding } from '.';

const cursors = createCursors(new Uint8Array(32).fill(7));
const boundTo: CursorBinding = {
  caller: { subject: 'nurse', role: 'LOOKED_AFTER_NURSE', purpose: 'DIRECT_CARE' },
  list: 'children',
  filter: { localId: '1', status: null },
};
const POSITION = '00000000-0000-4000-8000-000000000001';
const cursor = cursors.seal(boundTo, POSITION);

test('a cursor leads its caller back to the position', () => expect(cursors.open(boundTo, cursor)).toBe(POSITION));

test('it is the same each time and shows nothing of the position', () => {
  expect(cursors.seal(boundTo, POSITION)).toBe(cursor);
  expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('0000-4000');
});

test('a filter that asks the same is the same filter', () =>
  expect(cursors.open({ ...boundTo, filter: { localId: '1' } }, cursor)).toBe(POSITION));

test.each<[string, CursorBinding]>([
  ['another person', { ...boundTo, caller: { ...boundTo.caller, subject: 'second-nurse' } }],
  ['another role', { ...boundTo, caller: { ...boundTo.caller, role: 'DESIGNATED_DOCTOR' } }],
  ['another purpose', { ...boundTo, caller: { ...boundTo.caller, purpose: 'STATUTORY_DUTY' } }],
  ['another list', { ...boundTo, list: 'healthAssessments' }],
  ['another filter', { ...boundTo, filter: { localId: '2' } }],
  ['no filter', { ...boundTo, filter: null }],
])('%s cannot open it', (_, other) =>
  expect(() => cursors.open(other, cursor)).toThrow('after: this cursor does not belong to this list and filter.'),
);

test.each(['', 'AAAA', `${cursor}A`, cursor.slice(1), POSITION, 'no cursor at all!'])('%p is refused', (made) =>
  expect(() => cursors.open(boundTo, made)).toThrow('after:'),
);

test('one that was changed by a bit is refused', () => {
  const bytes = Buffer.from(cursor, 'base64url');
  bytes[bytes.length - 1]! ^= 1;
  expect(() => cursors.open(boundTo, bytes.toString('base64url'))).toThrow('after:');
});

test('another key cannot open it, and a short key is refused', () => {
  expect(() => createCursors(new Uint8Array(32).fill(8)).open(boundTo, cursor)).toThrow('after:');
  expect(() => createCursors(new Uint8Array(16))).toThrow('32 bytes');
});
