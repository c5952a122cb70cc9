import { createLog } from '.';

function capture() {
  const lines: string[] = [];
  const log = createLog('test', 'info', { write: (line: string) => void lines.push(line) });
  return { log, last: () => JSON.parse(lines.at(-1)!) as Record<string, unknown>, text: () => lines.join('') };
}

describe('a log line', () => {
  test('keeps the listed fields and loses every other', () => {
    const { log, last } = capture();
    log.info({ requestId: 'r1', role: 'LOOKED_AFTER_NURSE', childName: 'Ada' }, 'answered');
    expect(last()).toMatchObject({ requestId: 'r1', role: 'LOOKED_AFTER_NURSE', msg: 'answered' });
    expect(last()).not.toHaveProperty('childName');
  });

  test('loses them in the bindings of a child logger too', () => {
    const { log, text } = capture();
    log.child({ requestId: 'r1', subject: 'ada@example.org' }).info('answered');
    expect(text()).toContain('r1');
    expect(text()).not.toContain('ada@');
  });

  test('has an error without its message', () => {
    const { log, text, last } = capture();
    const error = Object.assign(new Error('Key (nhs_number)=(9434765919) already exists.'), { code: '23505' });
    log.error(error);
    log.error({ err: error }, 'not saved');
    log.error({ err: error });
    expect(text()).not.toContain('9434765919');
    expect(last()).toMatchObject({ err: { type: 'Error', code: '23505' } });
  });

  test('has no arguments printed into its message', () => {
    const { log, text } = capture();
    log.info('looked at %s', 'Ada');
    log.info({ requestId: 'r1' }, 'looked at %s', 'Ada');
    expect(text()).not.toContain('Ada');
  });
});
