import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import { buildAlphabet } from './alphabet';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { buildLocaleModel } from './locale-model';

const line = { nb: 'Tekst' };
const page = (id: string, title: string) => ({
  id,
  data: {
    title,
    summary: 'Ingress',
    draft: false,
    published: '2019-06-18',
    text: { words: 0, cites: [], terms: [], films: [], principles: [], links: [] },
  },
});
const topic = (id: string, nb: string, en: string) => ({ id, data: { title: { nb, en }, text: line } });

const entries: Entries = {
  ...emptyEntries,
  site: { ...emptyEntries.site, locales: ['nb', 'en', 'nn'] },
  pages: [page('home/nb', 'Bolig først'), page('about/nb', '«Ytre» linjer'), page('bok/nb', 'Bruk')],
  topics: [topic('apenhet', 'Åpenhet', 'Openness'), topic('okonomi', 'Økonomi', 'Economy'), topic('z', 'Zoom', 'Zoom')],
  terms: [
    {
      id: 'aerlig',
      data: {
        term: { nb: 'ærlighet', nn: 'ærlegdom', en: 'honesty' },
        meaning: { nb: 'x', nn: 'x', en: 'x' },
        aliases: [],
        hidden: [],
        see: [],
        sources: [],
      },
    },
  ],
};
const indexIn = (locale: Locale) => buildAlphabet(buildLocaleModel(entries, locale));

describe('the index of everything', () => {
  it.each([
    ['nb', ['B', 'Y', 'Z', 'Æ', 'Ø', 'Å']],
    ['nn', ['B', 'Y', 'Z', 'Æ', 'Ø', 'Å']],
    ['en', ['B', 'E', 'H', 'O', 'Y', 'Z']],
  ] as const)('in the language %s has its letters in the order %j', (locale, letters) => {
    expect(indexIn(locale).map(({ letter }) => letter)).toEqual(letters);
  });

  it('puts a title in quotation marks under its first letter, and a term with a capital', () => {
    const titles = indexIn('nb').map((letter) => letter.entries.map(({ title }) => title));
    expect(titles).toEqual([['Bruk'], ['«Ytre» linjer'], ['Zoom'], ['Ærlighet'], ['Økonomi'], ['Åpenhet']]);
  });

  it('leaves out the front page, where the reader came from', () => {
    const addresses = indexIn('nb').flatMap((letter) => letter.entries.map(({ address }) => address));
    expect(addresses).not.toContain('/');
    expect(addresses).toContain('/om/');
  });

  it('says what kind of page each is, and its language when it is another', () => {
    expect(indexIn('en').find(({ letter }) => letter === 'B')?.entries).toEqual([
      { title: 'Bruk', lang: 'nb', kind: 'Page', address: '/bok/' },
    ]);
    expect(indexIn('en').find(({ letter }) => letter === 'H')?.entries).toEqual([
      { title: 'Honesty', lang: undefined, kind: 'Term', address: '/en/glossary/e/#aerlig' },
    ]);
  });
});
