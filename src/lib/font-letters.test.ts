import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { fontLetters } from './font-letters';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const files = globSync(['**/*.mdx', '*.yaml'], { cwd: content }).sort();

/** Letters of a file a reader may meet: addresses, line ends and the signs of Markdown, MDX and YAML left out. */
const readLetters = (file: string) =>
  new Set(readFileSync(content + file, 'utf8').replace(/https?:\S+|\S+@\S+|[<>[\]{}|`]|\p{Cc}/gu, ''));

it('every letter of every text has a shape in the served font', () => {
  const missing = files.flatMap((file) =>
    [...readLetters(file)].filter((letter) => !fontLetters.includes(letter)).map((letter) => `${file}: ${letter}`),
  );
  expect(missing).toEqual([]);
});

it('the letters are looked for in texts and records alike', () => {
  expect(files.some((file) => file.endsWith('.mdx'))).toBe(true);
  expect(files).toContain('site.yaml');
});

it('no letter is listed twice', () => {
  const letters = [...fontLetters];
  expect(letters.filter((letter, index) => letters.indexOf(letter) !== index)).toEqual([]);
});

it.each(['æ', 'Ø', 'å', 'é', 'ä', '«', '»', '–', '’', '\u00a0', '§'])('«%s» is among the letters', (letter) => {
  expect(fontLetters).toContain(letter);
});
