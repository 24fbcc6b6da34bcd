import { describe, expect, it } from 'vitest';
import type { SourceEntry } from '~/schemas/source';
import { buildSources, groupSources, numberSources } from './source';

const entry = (id: string, data: Partial<SourceEntry> = {}) => ({
  id,
  data: {
    number: 1,
    title: id,
    titleLang: 'nb',
    publisher: 'Avisen',
    authors: [],
    url: 'https://example.org',
    kind: 'news' as const,
    copy: false,
    closed: false,
    supports: { nb: 'Brukt til det', en: 'Used for this' },
    ...data,
  },
});
const build = (data: Partial<SourceEntry>, locale: 'nb' | 'nn' | 'en' = 'nb') =>
  buildSources([entry('sak', data)], locale).get('sak');

describe('when a source was published', () => {
  it.each([
    [{ date: '2019-06-18' }, 'nb', '18.\u00a0juni 2019'],
    [{ date: '2019-06' }, 'en', 'June 2019'],
    [{ date: '2019' }, 'nn', '2019'],
    [{ date: '2014-12', dateText: { nb: 'ca. desember 2014' } }, 'nb', 'ca. desember 2014'],
    [{ dateText: { nb: 'etter 2020', en: 'after 2020' } }, 'en', 'after 2020'],
    [{ dateText: { nb: 'etter 2020' } }, 'nn', 'etter 2020'],
    [{}, 'nb', 'udatert'],
    [{}, 'en', 'undated'],
  ] as const)('%j is written, in the language %s, «%s»', (data, locale, date) => {
    expect(build(data, locale)?.date).toBe(date);
  });
});

describe('who stands behind a source', () => {
  it.each([
    [{}, 'nb', 'Avisen', undefined],
    [{ authors: ['Kari'] }, 'nb', 'Kari', 'Avisen'],
    [{ authors: ['Kari', 'Ola'] }, 'nb', 'Kari og Ola', 'Avisen'],
    [{ authors: ['Kari', 'Ola', 'Per'] }, 'nb', 'Kari, Ola og Per', 'Avisen'],
    [{ authors: ['Kari', 'Ola'] }, 'en', 'Kari and Ola', 'Avisen'],
    [{ authors: ['Avisen'] }, 'nb', 'Avisen', undefined],
  ] as const)('of %j, in the language %s, is %s', (data, locale, byline, publisher) => {
    const { authors = [] } = data as { authors?: readonly string[] };
    expect(build({ authors: [...authors] }, locale)).toMatchObject({ byline, publisher });
  });
});

describe('a source', () => {
  it.each([
    ['nb', 'Brukt til det', '/kilder/nyheter/#sak'],
    ['nn', 'Brukt til det', '/nn/kjelder/nyhende/#sak'],
    ['en', 'Used for this', '/en/sources/news/#sak'],
  ] as const)('in the language %s says «%s» and stands at %s', (locale, supports, address) => {
    expect(build({}, locale)).toMatchObject({ supports, address });
  });

  it.each([
    [{}, []],
    [{ copy: true }, ['lest i en kopi']],
    [{ copy: true, closed: true }, ['lest i en kopi', 'nettstedet er lagt ned']],
  ])('that is %j warns of %j', (data, cautions) => {
    expect(build(data)?.cautions).toEqual(cautions);
  });
});

describe('the address of a source', () => {
  const tried = (state: 'open' | 'moved' | 'dead' | 'failing', address = 'https://example.org') => [
    { address, state, answer: '200', checked: '2026-11-22' },
  ];
  const day = '22.\u00a0november 2026';

  it.each([
    ['nobody has tried', {}, [], 'ikke sjekket', []],
    ['is another one', {}, tried('dead', 'https://example.org/b'), 'ikke sjekket', []],
    ['opened', {}, tried('open'), `åpen ${day}`, []],
    ['has moved', {}, tried('moved'), `flyttet, prøvd ${day}`, []],
    ['is gone', {}, tried('dead'), `borte ${day}`, ['adressen er borte']],
    ['failed', {}, tried('failing'), `svarte ikke som den skal ${day}`, []],
    ['is of a closed site', { closed: true }, tried('dead'), 'nettstedet er lagt ned', ['nettstedet er lagt ned']],
  ] as const)('%s', (_name, data, states, state, cautions) => {
    const source = buildSources([entry('sak', data)], 'nb', states).get('sak');
    expect(source).toMatchObject({ state, cautions });
  });

  it.each([
    [{}, 'Ikke åpnet av oss', undefined],
    [{ checked: '2026-11-22' }, `Åpnet av oss ${day}`, undefined],
    [{ archived: 'https://web.archive.org/x' }, 'Ikke åpnet av oss', 'https://web.archive.org/x'],
  ])('%j says who opened it, and where a copy is', (data, opened, archived) => {
    expect(build(data)).toMatchObject({ opened, archived });
  });
});

describe('the list of all sources', () => {
  it('has a page for each kind there is, in a fixed order, each sorted by name and title', () => {
    const sources = buildSources(
      [
        entry('rapport', { kind: 'research' }),
        entry('b', { publisher: 'Ås avis' }),
        entry('d', { publisher: 'Zen' }),
        entry('c', { publisher: 'Zen' }),
      ],
      'nb',
    );
    const groups = groupSources(sources, 'nb');
    expect(groups.map(({ title, address, sources: own }) => [title, address, own.map(({ id }) => id)])).toEqual([
      ['Nyheter og fagblader', '/kilder/nyheter/', ['c', 'd', 'b']],
      ['Forskning', '/kilder/forskning/', ['rapport']],
    ]);
  });

  it('a text’s own numbers its sources from 1 as cited, each once, and skips those that are gone', () => {
    const sources = buildSources([entry('a'), entry('b'), entry('c')], 'nb');
    const numbered = numberSources(['c', 'a', 'c', 'borte', 'a'], sources);
    expect(numbered.map(({ id, number }) => [id, number])).toEqual([
      ['c', 1],
      ['a', 2],
    ]);
  });
});
