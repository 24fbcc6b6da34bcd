import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './front-matter';

const text = '---\ntitle: A\ntopics: []\n---\n\nEt hjem\n\n---\n\ntil.\n';

describe('a text with front matter', () => {
  it.each([
    ['as most write it', (written: string) => written],
    ['with a byte order mark', (written: string) => `\uFEFF${written}`],
  ])('is split at the first line of dashes that ends it: %s', (_how, save) => {
    const split = splitFrontMatter(save(text));
    expect(split).toEqual({ matter: 'title: A\ntopics: []', body: '\nEt hjem\n\n---\n\ntil.\n', bodyLine: 5 });
    expect(text.split('\n').slice(split.bodyLine - 1)).toEqual(split.body.split('\n'));
  });

  it('is split alike with Windows line ends', () => {
    expect(splitFrontMatter(text.replaceAll('\n', '\r\n'))).toEqual({
      matter: 'title: A\r\ntopics: []',
      body: '\r\nEt hjem\r\n\r\n---\r\n\r\ntil.\r\n',
      bodyLine: 5,
    });
  });

  it('may have nothing below it', () => {
    expect(splitFrontMatter('---\ntitle: A\n---')).toEqual({ matter: 'title: A', body: '', bodyLine: 3 });
  });
});

it('a text without front matter is all body', () => {
  expect(splitFrontMatter('Et hjem')).toEqual({ matter: '', body: 'Et hjem', bodyLine: 1 });
});
