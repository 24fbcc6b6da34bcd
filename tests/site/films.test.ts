import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listPages, readPage, siteFolder } from '~/checks/site/built-site';
import { readCues } from '~/lib/vtt';

const pages = listPages();
const isFilm = (page: string) => /^\/(?:en\/films|nn\/filmar|filmer)\/[^/]+\/$/.test(page);
const isClip = (page: string) => /^\/(?:en\/films|nn\/filmar|filmer)\/[^/]+\/(?:clips|klipp)\/[^/]+\/$/.test(page);
const read = (address: string) =>
  readFileSync(join(siteFolder, new URL(address, 'https://x.example').pathname), 'utf8');
const exists = (address: string) => existsSync(join(siteFolder, new URL(address).pathname));
const dataOf = (page: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readPage(page))?.[1] ?? 'null') as Record<
    string,
    unknown
  >;
const oembedOf = (page: string) =>
  /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(readPage(page))?.[1];
const own = pages.filter((page) => (isFilm(page) || isClip(page)) && page.includes('/bolig-forst/'));
const others = pages.filter((page) => isFilm(page) && !page.includes('/bolig-forst/'));

describe('a film we play', () => {
  it('stands here in its languages, with five clips in each', () => {
    expect(own.filter(isFilm)).toEqual(['/en/films/bolig-forst/', '/filmer/bolig-forst/']);
    expect(own.filter(isClip)).toHaveLength(10);
    expect(others.length).toBe(6);
  });

  it.each(own.filter(isFilm))('%s is described as a video with its clips, and every address in it exists', (page) => {
    const data = dataOf(page);
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'VideoObject',
      duration: 'PT1M22S',
      inLanguage: 'nb',
      license: 'https://creativecommons.org/licenses/by/4.0/deed.no',
    });
    expect(data['uploadDate']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\+00:00$/);
    expect(data['accessibilityFeature']).toEqual(['captions', 'transcript']);
    expect(String(data['transcript']).length).toBeGreaterThan(400);
    for (const address of [data['contentUrl'], ...(data['thumbnailUrl'] as string[])])
      expect(exists(String(address)), String(address)).toBe(true);
    expect(pages).toContain(new URL(String(data['embedUrl'])).pathname);
    const parts = data['hasPart'] as { startOffset: number; endOffset: number; url: string }[];
    expect(parts).toHaveLength(5);
    for (const { startOffset, endOffset, url } of parts) {
      expect(endOffset).toBeGreaterThan(startOffset);
      expect(new URL(url).pathname).toBe(page);
      expect(new URL(url).search).toBe(`?t=${startOffset},${endOffset}`);
    }
  });

  it.each(own.filter(isClip))('%s is described as a clip of the film, with what is said in it', (page) => {
    const data = dataOf(page);
    expect(data).toMatchObject({ '@type': 'Clip', isPartOf: { '@type': 'VideoObject' } });
    expect(String(data['transcript']).length).toBeGreaterThan(20);
    expect(pages).toContain(new URL(String(data['embedUrl'])).pathname);
  });

  it.each(own)('%s tells oEmbed consumers early where to ask, and the answer has what they want', (page) => {
    const address = oembedOf(page) ?? '';
    expect(address).toMatch(/^https:\/\/[^?#]+\.json$/);
    expect(readPage(page).indexOf('application/json+oembed')).toBeLessThan(8000);
    const answer = JSON.parse(read(address)) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'video', provider_name: 'Bolig først', cache_age: 86_400 });
    for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
      expect(answer[key]).toBeTypeOf('number');
    expect(exists(String(answer['thumbnail_url']))).toBe(true);
    const html = String(answer['html']);
    expect(html).toMatch(/^<blockquote><a href="https:[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
    expect(html).not.toContain('\n');
    const [, source = ''] = / src="([^"]+)"/.exec(html) ?? [];
    expect(pages).toContain(new URL(source).pathname);
    expect(html).toContain(`width="${answer['width']}" height="${answer['height']}"`);
  });

  it('has an endpoint of its own in the list for systems that need one', () => {
    const [provider] = JSON.parse(read('/oembed/providers.json')) as {
      endpoints: { schemes: string[]; url: string }[];
    }[];
    expect(provider?.endpoints).toHaveLength(own.length);
    for (const { schemes, url } of provider?.endpoints ?? []) {
      expect(oembedOf(new URL(schemes[0] ?? '').pathname)).toBe(url);
      expect(exists(url)).toBe(true);
    }
  });

  it('stands in the video sitemap with its file and embed page', () => {
    const sitemap = read('/video-sitemap.xml');
    expect(sitemap.match(/<video:video>/g)).toHaveLength(2);
    for (const [, address = ''] of sitemap.matchAll(/<video:(?:thumbnail|content)_loc>([^<]+)</g))
      expect(exists(address), address).toBe(true);
    for (const [, address = ''] of sitemap.matchAll(/<video:player_loc>([^<]+)</g))
      expect(pages).toContain(new URL(address).pathname);
    expect(read('/robots.txt')).toMatch(/Sitemap: https:\/\/[^/]+\/video-sitemap\.xml/);
  });

  it('offers its film, tracks and words as files that exist', () => {
    const links = [...readPage('/filmer/bolig-forst/').matchAll(/<a href="([^"]+)" download/g)].map(
      ([, href = '']) => href,
    );
    expect(links.filter((href) => !existsSync(join(siteFolder, href)))).toEqual([]);
    for (const ending of [
      /\.mp4$/,
      /captions\.nb\.vtt$/,
      /chapters\.nb\.vtt$/,
      /descriptions\.nb\.vtt$/,
      /transcript\.en\.txt$/,
    ])
      expect(
        links.filter((href) => ending.test(href)),
        String(ending),
      ).toHaveLength(1);
  });
});

describe('the words of a film', () => {
  const tracks = globSync('filmer/*/captions.*.vtt', { cwd: siteFolder });
  const addresses: Record<string, string> = {
    nb: '/filmer/F/tekst/',
    en: '/en/films/F/transcript/',
    nn: '/nn/filmar/F/tekst/',
  };

  it.each(tracks)('%s stand whole on a page to print and in a text file, in order', (track) => {
    const [, film = '', lang = ''] = /filmer\/([^/]+)\/captions\.(\w+)\.vtt$/.exec(track) ?? [];
    const { cues } = readCues(readFileSync(join(siteFolder, track), 'utf8'));
    expect(cues.length).toBeGreaterThan(5);
    const html = readPage((addresses[lang] ?? '').replace('F', film));
    const text = readFileSync(join(siteFolder, `filmer/${film}/transcript.${lang}.txt`), 'utf8');
    const places = cues.map((cue) => [html.indexOf(`>${cue.text}<`), text.indexOf(cue.text)]);
    for (const column of [0, 1]) {
      const found = places.map((place) => place[column] ?? -1);
      expect(Math.min(...found)).toBeGreaterThan(-1);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    }
  });

  it('are a place each: every line has an id made from its time, used once', () => {
    const html = readPage('/filmer/bolig-forst/');
    const ids = [...html.matchAll(/<a id="(t-\d\d-\d\d-\d\d(?:-\d+)?)" href="#([^"]+)"/g)];
    expect(ids).toHaveLength(14);
    expect(ids.filter(([, id, href]) => id !== href)).toEqual([]);
    expect(new Set(ids.map(([, id]) => id)).size).toBe(14);
  });
});

describe('a film nobody has given us leave to show', () => {
  it.each(others)('%s has no player, no code, no oEmbed, no file and claims none', (page) => {
    const html = readPage(page);
    expect(html).not.toMatch(/<video|film-player|<iframe|&lt;iframe|\.mp4|json\+oembed| download/);
    expect(dataOf(page)).toMatchObject({ '@type': 'Movie' });
    expect(JSON.stringify(dataOf(page))).not.toMatch(/contentUrl|embedUrl/);
    expect(oembedOf(page)).toBeUndefined();
  });

  it('is told of before what is hard in it, with where to turn', () => {
    const html = readPage('/filmer/hjerterom/');
    expect(html.indexOf('Før du ser filmen')).toBeGreaterThan(0);
    expect(html.indexOf('Før du ser filmen')).toBeLessThan(html.indexOf('id="se-filmen"'));
    expect(html).toContain('<a href="tel:113">113</a>');
  });
});
