import { expect, it } from 'vitest';
import { escapeHtml, escapeText } from './html-escape';

it.each([
  ['Elven & «laksen»', 'Elven &amp; «laksen»'],
  ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
])('%s is harmless in HTML', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});

it('a text between tags keeps its quotation marks', () => {
  expect(escapeText('<a href="x">&</a>')).toBe('&lt;a href="x"&gt;&amp;&lt;/a&gt;');
});
