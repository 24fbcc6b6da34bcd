import { describe, expect, it } from 'vitest';
import type { Entries } from './entries';
import { selectTexts } from './selection';

const text = (id: string, data: object = {}) => ({ id, data: { draft: false, ...data } });
const entries = {
  site: { locales: ['nb', 'en'] },
  films: [text('elven/nb', { draft: true }), text('elven/en', { translates: 'nb' }), text('fossen/nb')],
  articles: [text('laks/nb'), text('laks/nn', { translates: 'nb' }), text('kladd/nb', { draft: true })],
  chapters: [],
  pages: [],
  tracks: [
    { id: 'elven/captions.nb', data: { film: 'elven' } },
    { id: 'fossen/captions.nb', data: { film: 'fossen' } },
  ],
  screenings: [
    { id: 'visning', data: { film: 'elven' } },
    { id: 'feil', data: { film: 'bekken' } },
  ],
} as unknown as Entries;
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('what is part of a build', () => {
  it('a draft stays out with its translations, tracks and screenings', () => {
    const built = selectTexts(entries, { hasDrafts: false });
    expect([built.films, built.articles, built.tracks].map(idsOf)).toEqual([
      ['fossen/nb'],
      ['laks/nb'],
      ['fossen/captions.nb'],
    ]);
    expect(idsOf(built.screenings)).toEqual(['feil']);
  });

  it('an author previews drafts, but never languages the site does not have', () => {
    const previewed = selectTexts(entries, { hasDrafts: true });
    expect(idsOf(previewed.films)).toEqual(['elven/nb', 'elven/en', 'fossen/nb']);
    expect(idsOf(previewed.articles)).toEqual(['laks/nb', 'kladd/nb']);
  });

  it('a screening of a film nobody has written is kept, so that it is told as a broken reference', () => {
    expect(idsOf(selectTexts(entries, { hasDrafts: true }).screenings)).toEqual(['visning', 'feil']);
  });
});
