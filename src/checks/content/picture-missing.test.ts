import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { pictureMissing } from './picture-missing';

const film = 'films/elven/film.nb.mdx';
const article = 'articles/laksen/article.nb.mdx';
const change = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a picture that is not there', () => {
  it.each([
    ['misspelt', film, change('./poster.jpg', './postr.jpg'), '35:9', 'Mente du «poster.jpg»? Skriv: ./poster.jpg'],
    ['without ./', film, change('./poster.jpg', 'poster.jpg'), '35:9', 'mangler ./ foran. Skriv: ./poster.jpg'],
    ['in another folder', film, change('./poster.jpg', '../vimeo-film/poster.jpg'), '35:9', 'ligger ikke ved siden av'],
    ['from the root', film, change('./poster.jpg', '/films/elven/poster.jpg'), '35:9', 'Skriv: ./poster.jpg'],
    ['on another site', film, change('./poster.jpg', 'https://e.example/a.jpg'), '35:9', 'Skriv: ./a.jpg'],
    ['with Windows slashes', film, change('./poster.jpg', '.\\poster.jpg'), '35:9', 'ligger ikke ved siden av'],
    ['that is no picture', film, change('./poster.jpg', './elven.mp4'), '35:9', 'er ikke et bilde. Mente du «poster.jpg»?'],
    ['in Figur', article, change('bilde="elven.jpg"', "alt='bilde' bilde='elva.jpg'"), '50:27', 'Skriv: bilde="elven.jpg"'],
    [
      'in Figur over several lines, in a file from Windows',
      article,
      (text: string) =>
        `\uFEFF${text.replace('<Figur bilde="elven.jpg"', '<Figur\n  bilde="blå.jpg"').replaceAll('\n', '\r\n')}`,
      '51:10',
      '<Figur bilde>: «blå.jpg» finnes ikke ved siden av teksten. Mente du «elven.jpg»?',
    ],
    ['in a folder without pictures', 'films/fossen/film.nb.mdx', change('topics:', 'poster: ./a.jpg\ntopics:'), '6:9', 'Legg et bilde i samme mappe'],
  ])('is told where it is named: %s', async (_name, file, written, place, told) => {
    const [fault, ...others] = await findFaults(pictureMissing, { [file]: written });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${file}:${place}` });
    expect(fault?.nb).toContain(told);
  });

  it('is told of a clip and of an article', async () => {
    const faults = await findFaults(pictureMissing, {
      'films/youtube-film/film.nb.mdx': change('    end: 0:07', '    end: 0:07\n    still: ./a.jpg\n    stillAlt: En elv.'),
      [article]: change('films: [elven]', 'image: { file: ./elv.jpg, alt: A, credit: B }\nfilms: [elven]'),
    });
    expect(faults.map(({ place }) => place)).toEqual([`${article}:7:16`, 'films/youtube-film/film.nb.mdx:24:12']);
  });

  it.each([
    ['in a folder below', { [article]: change('elven.jpg', 'stort/elven.jpg'), 'articles/laksen/stort/elven.jpg': 'A' }],
    ['with ./ in Figur', { [article]: change('elven.jpg', './elven.jpg') }],
    // Their names are told by `file-name` and `unknown-file`.
    ['with capitals in its own name', { 'articles/laksen/elven.jpg': null, 'articles/laksen/Elven.JPG': 'A' }],
    ['of a sort we cannot show', { 'articles/laksen/elven.jpg': null, 'articles/laksen/elven.heic': 'A' }],
    ['in Markdown, which is refused', { [article]: (text: string) => `${text}\n![En elv](elva.jpg)\n` }],
    ['in code', { [article]: (text: string) => `${text}\n\`<Figur bilde="borte.jpg" />\`\n` }],
  ])('is not one %s', async (_name, changes) => {
    expect(await findFaults(pictureMissing, changes)).toEqual([]);
  });
});
