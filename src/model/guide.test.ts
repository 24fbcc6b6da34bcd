import { describe, expect, it } from 'vitest';
import { rules } from '~/checks/content/rules';
import { vocabularyTags } from '~/schemas/vocabulary';
import { emptyEntries } from './empty-entries';
import { buildGuides, listGuideLinks } from './guide';
import type { Guide } from './guide';
import { buildLocaleModel } from './locale-model';

const site = { ...emptyEntries.site, locales: ['nb' as const, 'en' as const, 'nn' as const] };
const model = (locale: 'nb' | 'en' | 'nn') => buildLocaleModel({ ...emptyEntries, site }, locale);

/** The guide's pages of one shape. */
const pagesOf = <Shape extends Guide['shape']>(locale: 'nb' | 'en' | 'nn', shape: Shape) =>
  buildGuides(model(locale)).filter((page): page is Extract<Guide, { shape: Shape }> => page.shape === shape);

describe('the author guide', () => {
  it('tells of every field of a film, those of a translation apart, and where it lies', () => {
    const film = pagesOf('nb', 'fields').find(({ address }) => address === '/bidra/film/');
    expect(film).toMatchObject({ place: 'content/films/<navn>/film.nb.mdx', command: 'npm run new film "…"' });
    const [original, translation] = film?.groups ?? [];
    const paths = (group: typeof original) => group?.fields.map(({ path }) => path) ?? [];
    expect(paths(original)).toEqual(expect.arrayContaining(['title', 'rights.embedding', 'clips[].start']));
    expect(paths(original)).not.toContain('translated');
    expect(paths(translation)).toEqual(expect.arrayContaining(['title', 'translates', 'translated']));
    expect(paths(translation)).not.toContain('published');
    expect(new Set(paths(original)).size).toBe(paths(original).length);
    expect(original?.fields.find(({ path }) => path === 'title')?.notes).toContain('må være med');
  });

  it('has a sentence for every field, in both languages', () => {
    for (const locale of ['nb', 'en'] as const)
      for (const { groups, title } of pagesOf(locale, 'fields'))
        for (const { fields } of groups)
          for (const { path, sentence } of fields) expect(sentence, `${title} ${path}`).toMatch(/\S{2}/);
  });

  it('tells of every rule and every tag, and all its pages are linked', () => {
    const [page] = pagesOf('en', 'rules');
    expect(page?.groups.flatMap((group) => group.rules)).toHaveLength(rules.length);
    expect(pagesOf('en', 'tags')[0]?.tags).toHaveLength(vocabularyTags.length);
    const pages = buildGuides(model('en'));
    expect(
      listGuideLinks(model('en'))
        .map(({ address }) => address)
        .sort(),
    ).toEqual(pages.map(({ address }) => address).sort());
    expect(pages.every(({ address }) => address.startsWith('/en/contribute/'))).toBe(true);
  });

  it('is not written in nynorsk, and says so to search engines', () => {
    expect(buildGuides(model('nn'))).toEqual([]);
    expect(pagesOf('nb', 'rules')[0]?.alternates.map(({ locale }) => locale)).toEqual(['nb', 'en']);
  });
});

describe('the table of rules', () => {
  it('has each id once, with words in both languages and an example', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, about, example } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(about.nb, id).toMatch(/\.$/);
      expect(about.en, id).toMatch(/\.$/);
      expect(about.nb).not.toBe(about.en);
      expect(example.trim(), id).not.toBe('');
    }
  });
});
