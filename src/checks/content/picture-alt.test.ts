import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { pictureAlt } from './picture-alt';
import { pictureAltPlain } from './picture-alt-plain';
import { pictureAltTranslation } from './picture-alt-translation';

const film = 'films/elven/film.nb.mdx';
const translation = 'films/elven/film.en.mdx';
const article = 'articles/laksen/article.nb.mdx';
const clips = 'films/youtube-film/film.nb.mdx';
const change = (from: string, to: string) => (text: string) => text.replace(from, to);
const windows = (from: string, to: string) => (text: string) =>
  `\uFEFF${text.replace(from, to).replaceAll('\n', '\r\n')}`;
const still = '    end: 0:07\n    still: ./a.jpg\n    stillAlt:';

describe('a picture without words', () => {
  it.each([
    ['a poster', film, windows('posterAlt: En blå elv.\n', ''), '35:9', 'posterAlt mangler. Skriv på linjen under'],
    ['a file name', film, change('En blå elv.', 'Poster_2.JPG'), '36:12', 'posterAlt: «Poster_2.JPG» er et filnavn.'],
    ['a camera’s name', article, change('En blå elv.', 'IMG_2041'), '50:31', '<Figur alt>: «IMG_2041»'],
    ['the picture’s own name', article, change('En blå elv.', 'elven'), '50:31', '«elven» er et filnavn'],
    ['a file name of a clip', clips, change('    end: 0:07', `${still} a.jpg`), '25:15', 'stillAlt: «a.jpg»'],
  ])('is told: %s', async (_name, file, written, place, told) => {
    const [fault, ...others] = await findFaults(pictureAlt, { [file]: written });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:${place}` });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    ['a sentence that names a file', film, change('En blå elv.', 'Skjermen viser filen elv.jpg.')],
    ['a number', film, change('En blå elv.', 'Bilde 3 av elven, tatt i mai.')],
    ['nothing in Figur, told with the other attributes', article, change('En blå elv.', ' ')],
    ['an empty line on top, told with the other fields', film, change('En blå elv.', "''")],
  ])('is not %s', async (_name, file, written) => {
    expect(await findFaults(pictureAlt, { [file]: written })).toEqual([]);
  });
});

describe('words that tell nothing new', () => {
  it.each([
    ['that it is a picture', film, windows('En blå elv.', 'Bilde av en blå elv.'), '36:12', 'Skriv bare: En blå elv.'],
    ['the same in English', translation, change('A blue river.', 'A photo of å river.'), '6:12', 'Skriv bare: Å river.'],
    ['the title', article, change('En blå elv.', 'laksen er tilbake'), '50:31', 'er det samme som tittelen'],
  ])('are warned of: %s', async (_name, file, written, place, told) => {
    const [fault, ...others] = await findFaults(pictureAltPlain, { [file]: written });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:${place}` });
    expect(fault?.nb).toContain(told);
  });

  it.each(['Bildet viser en elv.', 'Fotografen av yrke står i elven.', 'Tegning av en elv.', 'Elven om våren, sett fra brua.'])(
    'are not: %s',
    async (words) => {
      expect(await findFaults(pictureAltPlain, { [film]: change('En blå elv.', words) })).toEqual([]);
    },
  );
});

describe('a translation that is silent about a picture', () => {
  const image = change('films: [elven]', 'image: { file: ./elven.jpg, alt: En elv., credit: Foto }\nfilms: [elven]');
  const english = '---\r\ntranslates: nb\r\ntitle: Å\r\n---\r\n';
  it.each([
    ['a poster', { [translation]: change('posterAlt: A blue river.\n', '') }, `${translation}:2:1`, 'posterAlt mangler'],
    [
      'an article’s picture',
      { [article]: image, 'articles/laksen/article.en.mdx': english },
      'articles/laksen/article.en.mdx:2:1',
      'imageAlt mangler',
    ],
    [
      'a clip',
      {
        [clips]: change('    end: 0:07', `${still} En elv.`),
        'films/youtube-film/film.en.mdx': '---\ntranslates: nb\nclips:\n  - id: slutten\n    title: The end\n---\n',
      },
      'films/youtube-film/film.en.mdx:4:5',
      'stillAlt: …',
    ],
  ])('is warned of: %s', async (_name, changes, place, told) => {
    const [fault, ...others] = await findFaults(pictureAltTranslation, changes);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it('is not one of a film without a picture, nor of a clip it leaves out', async () => {
    const changes = {
      'films/fossen/film.en.mdx': '---\ntranslates: nb\n---\n',
      [clips]: change('    end: 0:07', `${still} En elv.`),
      'films/youtube-film/film.en.mdx': '---\ntranslates: nb\nclips: []\n---\n',
    };
    expect(await findFaults(pictureAltTranslation, changes)).toEqual([]);
  });
});
