import { html } from './html';

test('a value is escaped', () => {
  expect(html`<p title="${'"x"'}">${`<script>'&`}</p>`.text).toBe(
    '<p title="&quot;x&quot;">&lt;script&gt;&#39;&amp;</p>',
  );
});

test('markup inside markup is not escaped a second time', () => {
  expect(html`<p>${html`<b>${'&'}</b>`}</p>`.text).toBe('<p><b>&amp;</b></p>');
});

test('a backslash in our own text stays as it is written', () => {
  expect(html`a&b`.text).toBe('a&b');
});
