import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { unknownFile } from './unknown-file';

describe('a file nothing reads', () => {
  it.each([
    ['films/bekken/film.md', 'content/films/bekken/film.nb.mdx'],
    ['films/bekken/film.mdx', 'content/films/bekken/film.nb.mdx'],
    ['films/bekken/film.no.mdx', 'stedet: content/films/bekken/film.nb.mdx'],
    ['films/bekken/film.nb-NO.mdx', 'stedet: content/films/bekken/film.nb.mdx'],
    ['films/elven/film.no.mdx', 'Slett den hvis alt står i content/films/elven/film.nb.mdx'],
    ['films/elven/film.nn.mdx', 'skriv «nn» under locales i site.yaml, der det står: [nb, en]'],
    ['films/elven/film.sv.mdx', 'content/films/elven/film.nb.mdx, som finnes fra før'],
    ['articles/elva/artikkel.en.mdx', 'stedet: content/articles/elva/article.en.mdx'],
    ['articles/article.nb.mdx', 'stedet: content/articles/<navn>/article.nb.mdx'],
    ['articles/a/b/article.nb.mdx', 'stedet: content/articles/b/article.nb.mdx'],
    ['handbook/bading/chapter.nb.mdx', 'stedet: content/handbook/<del>/bading/chapter.nb.mdx'],
    ['handbook/fiske/a/b/chapter.nb.mdx', 'stedet: content/handbook/fiske/b/chapter.nb.mdx'],
    ['filmer/bekken/film.nb.mdx', 'stedet: content/films/bekken/film.nb.mdx'],
    ['page.nb.mdx', 'stedet: content/pages/<navn>/page.nb.mdx'],
    ['pages/om/Notat Å.docx', 'Lim teksten inn i en fil som heter: content/pages/om/page.nb.mdx'],
    ['topics.yml', 'Slett den hvis alt står i content/topics.yaml'],
    ['temaer/words.yaml', 'stedet: content/search/words.yaml'],
    ['glosary.yaml', 'content/glossary.yaml'],
    ['films/bekken/script.yml', 'stedet: content/films/bekken/script.yaml'],
    ['films/fossen/captions.no.vtt', 'stedet: content/films/fossen/captions.nb.vtt'],
    ['films/fossen/subtitles.nb.vtt', 'stedet: content/films/fossen/captions.nb.vtt'],
    ['films/fossen/kapitler.en.vtt', 'stedet: content/films/fossen/chapters.en.vtt'],
    ['films/fossen/captions.nb.srt', 'Gjør tekstingen om til WebVTT: content/films/fossen/captions.nb.vtt'],
    ['articles/laksen/captions.nb.vtt', 'stedet: content/films/<navn>/captions.nb.vtt'],
    ['articles/laksen/IMG 12.heic', 'Lagre bildet som JPEG: content/articles/laksen/img-12.jpg'],
    ['articles/laksen/kart.svg', 'Lagre bildet som JPEG: content/articles/laksen/kart.jpg'],
    ['articles/laks.jpg', 'stedet: content/articles/<navn>/laks.jpg'],
    ['films/fossen/fossen.MOV', 'Gjør filmen om til MP4: content/films/fossen/fossen.mp4'],
    ['articles/laksen/tall.xyz', 'Slett den, eller flytt den ut av content/.'],
  ])('%s is told what it should be', async (path, told) => {
    const [fault, ...others] = await findFaults(unknownFile, { [path]: 'A' });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place: `${path}:1:1` });
    expect(fault?.nb).toContain(told);
  });

  it.each([
    'README.md',
    'films/elven/README.md',
    'films/elven/script.yaml',
    'films/elven/film.lock.json',
    'films/elven/master.m3u8',
    'films/elven/descriptions.en.vtt',
    'articles/laksen/bilder/stor.webp',
    'search/words.yaml',
    // Only its name is wrong, and `file-name` says so.
    'articles/Blå elv/Article.nb.mdx',
  ])('is not %s', async (path) => {
    expect(await findFaults(unknownFile, { [path]: 'A' })).toEqual([]);
  });

  it('may be in a language the site has lost', async () => {
    const changes = { 'site.yaml': (text: string) => text.replace('[nb, en]', '[nb]') };
    const faults = await findFaults(unknownFile, changes);
    expect(faults.map(({ place }) => place)).toEqual(['films/elven/film.en.mdx:1:1', 'pages/home/page.en.mdx:1:1']);
  });
});
