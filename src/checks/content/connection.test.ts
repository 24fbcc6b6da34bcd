import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { connection } from './connection';

const file = 'connections.yaml';
const sound = `fisk-i-elven:
  text: { nb: Vent på fisken }
  principles: [talmodighet]
  film: youtube-film
  clip: slutten
  chapter: fiske/sluk
  paragraph:
    nb: hvilken-sluk
  sources: [elvelaget-2020-arbok]
`;
const chapter = 'handbook/fiske/sluk/chapter.nb.mdx';
const heading = { [chapter]: (text: string) => `${text}\n## Hvilken sluk?\n\nDen gule.\n` };
const written = (from: string, to: string): Changes => ({ [file]: sound.replace(from, to), ...heading });

it.each<[string, Changes, string[], string]>([
  ['what is there', written('', ''), [], ''],
  ['a slip in a clip’s name', written('clip: slutten', 'clip: sluten'), [`${file}:5:9`], 'klippet «sluten» finnes ikke i films/youtube-film/film.nb.mdx. Mente du «slutten»?'],
  ['a clip that is gone', written('clip: slutten', 'clip: begynnelsen'), [`${file}:5:9`], 'eller ta bort linjen'],
  ['a clip of no film', written('film: youtube-film', 'film: ukjent'), [], ''],
  ['a slip in a paragraph', written('hvilken-sluk', 'hvilken-slug'), [`${file}:8:9`], `i ${chapter}. Mente du «hvilken-sluk»?`],
  ['a paragraph whose beginning was rewritten', written('hvilken-sluk', 'pxxxxx'), [`${file}:8:9`], 'kopier lenken til avsnittet på nytt'],
  ['a paragraph in a language the chapter is not in', written('nb: hvilken-sluk', 'nn: hvilken-sluk'), [`${file}:8:9`], 'handbook/fiske/sluk/chapter.nn.mdx'],
  ['a paragraph of no chapter', written('fiske/sluk', 'fiske/stang'), [], ''],
  ['nothing where there is no such file', {}, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(connection, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
