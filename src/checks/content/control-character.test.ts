import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { controlCharacter } from './control-character';

const article = 'articles/laksen/article.nb.mdx';

describe('a character that cannot be read', () => {
  it.each([
    ['NUL', { 'topics.yaml': (text: string) => text.replace('Alt om', 'Alt\0om') }, 'topics.yaml:3:18', 'NUL (U+0000)'],
    [
      'several, told once',
      { [article]: (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}\r\nblå \u0007elv\u0007\u0007\r\n` },
      `${article}:60:5`,
      'U+0007, som ingen ser (og 2 til i filen). Slett det.',
    ],
    [
      'a dash from Windows, saved twice',
      { 'films/elven/captions.nb.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nBåten \u0096 og elva\n' },
      'films/elven/captions.nb.vtt:4:7',
      'Trolig skulle det stå «–».',
    ],
  ])('is told: %s', async (_name, changes, place, told) => {
    const [fault, ...others] = await findFaults(controlCharacter, changes);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['tabs and Windows line ends', `---\r\ntitle: A\r\n---\r\n\r\nblå\telv 😀\r\n`],
    ['UTF-16, which is told as an encoding', Buffer.from('---\ntitle: Blå elv\n---\n', 'utf16le')],
    ['a stray byte in a file that is not UTF-8', Buffer.from([0x42, 0xe5, 0x00, 0x07])],
  ])('is not %s', async (_name, sound) => {
    expect(await findFaults(controlCharacter, { [article]: sound })).toEqual([]);
  });
});
