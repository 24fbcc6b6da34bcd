import { describe, expect, it } from 'vitest';
import type { SelfAssessmentEntry } from '~/schemas/self-assessment';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { buildLocaleModel } from './locale-model';
import { buildSelfAssessments } from './self-assessment';

const say = (text: string) => ({ nb: text, nn: `${text} nn`, en: `${text} en` });
const source = (id: string, number: number) => ({
  id,
  data: {
    number,
    title: id,
    titleLang: 'nb',
    authors: [],
    publisher: 'P',
    url: `https://example.org/${id}`,
    kind: 'news' as const,
    supports: { nb: 'x' },
    copy: false,
    closed: false,
  },
});
const item = (id: string, sources: string[]) => ({
  id,
  question: say(`${id}?`),
  score1: say('en'),
  score2: say('to'),
  score3: say('tre'),
  score4: say('fire'),
  sources,
  principles: ['a', 'b'],
  chapter: 'fiske/sluk',
});
const selfAssessment: SelfAssessmentEntry = {
  version: 2,
  title: say('Egen'),
  summary: say('Om'),
  intro: [{ text: say('Slik'), sources: ['two'] }],
  domains: [{ id: 'd', title: say('Dom'), text: say('Om'), items: [item('x', ['one', 'two']), item('y', [])] }],
};
const principle = (id: string) => ({ id, title: { nb: 'Tålmodighet' }, text: { nb: 'x' }, maps: [] });
const entries = {
  ...emptyEntries,
  site: { ...emptyEntries.site, locales: ['nb', 'en', 'nn'] },
  parts: [{ id: 'fiske', data: { id: 'fiske', order: 0, title: { nb: 'Fiske' }, text: { nb: 'x' } } }],
  chapters: [
    {
      id: 'fiske/sluk/nb',
      data: { title: 'Sluk', summary: 'x', order: 10, published: '2026-01-01', brief: [], text: { cites: [] } },
    },
  ],
  sources: [source('one', 1), source('two', 2)],
  principles: [
    {
      id: 'l',
      data: {
        id: 'l',
        order: 0,
        title: { nb: 'L' },
        text: { nb: 'x' },
        sources: [],
        items: [principle('a'), principle('b')],
      },
    },
  ],
  selfAssessment,
  // Only what the builder reads is there.
} as unknown as Entries;

const build = (locale: 'nb' | 'en' | 'nn') => buildSelfAssessments(entries, buildLocaleModel(entries, locale));

describe('the self-assessment', () => {
  it.each([
    ['nb', '/handbok/egenvurdering/', 'Egen', 'x?'],
    ['nn', '/nn/handbok/eigenvurdering/', 'Egen nn', 'x? nn'],
    ['en', '/en/handbook/self-assessment/', 'Egen en', 'x? en'],
  ] as const)('has an address and words of its own in %s', (locale, address, title, question) => {
    const [page] = build(locale);
    expect(page).toMatchObject({ address, title, version: 2, section: 'handbook' });
    expect(page?.alternates.map((alternate) => alternate.locale)).toEqual(['nb', 'en', 'nn']);
    expect(page?.domains[0]?.items[0]?.question).toBe(question);
  });

  it('numbers its questions, and its sources in the order they are cited', () => {
    const [page] = build('nb');
    expect(page?.domains[0]?.items.map(({ number }) => number)).toEqual(['1.1', '1.2']);
    expect(page?.sources.map(({ id, number }) => [id, number])).toEqual([
      ['two', 1],
      ['one', 2],
    ]);
    expect(page?.domains[0]?.items[0]).toMatchObject({
      sources: [1, 2],
      scores: ['en', 'to', 'tre', 'fire'],
      chapter: { address: '/handbok/fiske/sluk/' },
    });
  });

  it('names a principle two lists share once', () => {
    expect(build('nb')[0]?.domains[0]?.items[0]?.principles.map(({ id }) => id)).toEqual(['a']);
  });

  it('is not there where nobody has written one', () => {
    expect(buildSelfAssessments(emptyEntries, buildLocaleModel(emptyEntries, 'nb'))).toEqual([]);
  });
});
