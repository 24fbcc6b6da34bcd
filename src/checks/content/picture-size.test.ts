import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import { makePngHeader } from '../../../tests/fuzz/png-header';
import { pictureNarrow } from './picture-narrow';
import { pictureSize } from './picture-size';

const make = (width: number) =>
  sharp({ create: { width, height: 300, channels: 3, background: '#abc' } })
    .jpeg()
    .toBuffer();

describe('a picture of the wrong size', () => {
  it.each([
    ['300 megapixels', 'articles/laksen/a.png', async () => makePngHeader(20_000, 15_000), 'articles/laksen/a.png:1:1', '20000 × 15000 piksler, som er 300 millioner'],
    ['a little too many', 'articles/laksen/a.png', async () => makePngHeader(10_000, 5001), 'articles/laksen/a.png:1:1', '51 millioner'],
    ['a narrow poster', 'films/elven/poster.jpg', () => make(1279), 'films/elven/film.nb.mdx:35:9', 'poster: Bildet er bare 1279 piksler bredt.'],
  ])('is told: %s', async (_name, file, bytes, place, told) => {
    const [fault, ...others] = await findFaults(pictureSize, { [file]: await bytes() });
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ place });
    expect(fault?.nb).toContain(told);
  });

  it('is not a poster of just 1280 pixels, a narrow picture in an article, or one that cannot be read', async () => {
    const changes = {
      'films/elven/poster.jpg': await make(1280),
      'articles/laksen/elven.jpg': await make(300),
      'films/vimeo-film/poster.jpg': 'tekst',
    };
    expect(await findFaults(pictureSize, changes)).toEqual([]);
  });

  it('is warned of when it is narrow in an article', async () => {
    const faults = await findFaults(pictureNarrow, { 'articles/laksen/elven.jpg': await make(599) });
    expect(faults).toMatchObject([{ place: 'articles/laksen/article.nb.mdx:50:15' }]);
    expect(faults[0]?.nb).toContain('<Figur bilde>: Bildet er bare 599 piksler bredt');
  });

  it('is warned of when it is narrow in a clip', async () => {
    const faults = await findFaults(pictureNarrow, {
      'films/youtube-film/film.nb.mdx': (text) =>
        text.replace('    end: 0:07', '    end: 0:07\n    still: ./å.jpg\n    stillAlt: En elv.').replaceAll('\n', '\r\n'),
      'films/youtube-film/å.jpg': await make(400),
    });
    expect(faults).toMatchObject([{ place: 'films/youtube-film/film.nb.mdx:24:12' }]);
  });

  it('is not warned of when it is 600 pixels, or a poster, which has its own rule', async () => {
    const changes = { 'articles/laksen/elven.jpg': await make(600), 'films/elven/poster.jpg': await make(300) };
    expect(await findFaults(pictureNarrow, changes)).toEqual([]);
  });
});
