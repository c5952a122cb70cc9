import { loadAgreement } from '@hub/schema';
import { choosePage } from './choosePage';

const agreement = loadAgreement();
const said = {
  issuer: 'https://council.example',
  subject: 'w1',
  displayName: 'Wren <i>Ash</i>',
  role: 'SOCIAL_WORKER',
  agency: 'social care',
  purpose: 'STATUTORY_DUTY' as const,
  others: [{ role: 'DATA_PROTECTION_OFFICER', agency: 'social care' }],
};
const textOf = (changes: Partial<typeof said> | { purpose: null } = {}): string =>
  choosePage({ ...said, ...changes }, agreement, '/explorer?a=1&b=2').body.text;

describe('the choice of role and purpose', () => {
  test('has chosen what the person acts for now, so that the button alone changes nothing', () => {
    expect(textOf().match(/<option[^>]* selected>/g)).toEqual(['<option value="STATUTORY_DUTY" selected>']);
    expect(textOf()).toContain('<a href="/explorer?a=1&#38;b=2">Go on without a change</a>');
  });

  test('has chosen nothing for who has not chosen yet, and no way past the choice', () => {
    expect(textOf({ purpose: null })).not.toMatch(/ selected|Go on without/);
  });

  test('says the only purpose of a role, and offers no list of one', () => {
    const text = textOf();
    expect(text).toContain('<input type="hidden" name="purpose" value="ASSURANCE" />');
    expect(text).not.toContain('id="purpose-DATA_PROTECTION_OFFICER"');
  });

  test('names each list by its role, and shows a name as text', () => {
    expect(textOf()).toContain('Purpose<span class="hidden"> as Social worker</span>');
    expect(textOf()).toContain('Wren &#60;i&#62;Ash');
  });
});
