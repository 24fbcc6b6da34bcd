import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import type { ArticleEntry } from '~/schemas/article';
import { buildArticles, listArticles } from './article';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { buildLocaleModel } from './locale-model';

const line = { nb: 'Tekst' };
const text = { words: 0, cites: [], terms: [], films: [], principles: [], links: [] };
const article = (slug: string, more: Partial<ArticleEntry> = {}) => ({
  id: `${slug}/nb`,
  data: {
    title: slug,
    summary: 'Ingress',
    draft: false,
    text,
    published: '2019-06-18',
    topics: ['film'],
    films: [],
    principles: [],
    places: [],
    people: [],
    ...more,
  },
});
const image = {
  file: { src: '/bilde.jpg', width: 1280, height: 720, format: 'jpg' as const },
  alt: 'En elv',
  credit: 'Foto: Kari',
};

const entries: Entries = {
  ...emptyEntries,
  site: { ...emptyEntries.site, locales: ['nb', 'en'] },
  articles: [
    article('gammel', { published: '2016-01-20', image, text: { ...text, words: 300 } }),
    article('b'),
    article('a', { films: ['elven'], text: { ...text, words: 1000 } }),
    article('ny', { published: '2020-02-01', films: ['elven'] }),
    {
      id: 'gammel/en',
      data: {
        title: 'Old',
        summary: 'Old',
        draft: false,
        text,
        translates: 'nb',
        translated: '2021-01-01',
        imageAlt: 'A river',
      },
    },
  ],
  topics: [{ id: 'film', data: { title: line, text: line } }],
};
const build = (locale: Locale) => {
  const model = buildLocaleModel(entries, locale);
  const articles = buildArticles(entries, model);
  return {
    articles,
    links: listArticles(entries, model, articles),
    find: (slug: string) => articles.find((one) => one.slug === slug),
  };
};

describe('the articles', () => {
  it('begin with the newest; those of one day go by folder name', () => {
    expect(build('nb').articles.map(({ slug }) => slug)).toEqual(['ny', 'a', 'b', 'gammel']);
  });

  it('are listed with those in the reader’s language first', () => {
    expect(build('en').articles.map(({ slug }) => slug)).toEqual(['gammel']);
    expect(build('en').links.map(({ slug, locale }) => [slug, locale])).toEqual([
      ['gammel', 'en'],
      ['a', 'nb'],
      ['b', 'nb'],
      ['ny', 'nb'],
    ]);
  });
});

describe('an article', () => {
  it('tells how long it takes only when it is more than 300 words', () => {
    expect(build('nb').find('gammel')?.readingMinutes).toBeUndefined();
    expect(build('nb').find('a')?.readingMinutes).toBe(5);
  });

  it('describes its picture in the language of the page, and keeps its day', () => {
    expect(build('nb').find('gammel')?.image).toEqual(image);
    expect(build('en').find('gammel')).toMatchObject({
      published: '2016-01-20',
      translated: '2021-01-01',
      image: { alt: 'A river', credit: 'Foto: Kari' },
    });
  });

  it('leads on to what shares a film with it', () => {
    expect(
      build('nb')
        .find('ny')
        ?.related.map(({ slug }) => slug),
    ).toEqual(['a']);
    expect(build('nb').find('b')?.related).toEqual([]);
  });
});
