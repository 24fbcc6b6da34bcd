import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import { makeSplitter } from '~/search/compounds';
import type { TermEntry } from '~/schemas/term';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { buildSuggestions } from './keyword-page';
import { findKeywordTexts } from './keyword-texts';
import { buildKeywords } from './keywords';
import type { Keyword } from './keywords';
import { buildLocaleModel } from './locale-model';

const line = { nb: 'Tekst' };
const term = (id: string, nb: string, nn: string, en: string, more: Partial<TermEntry> = {}) => ({
  id,
  data: {
    term: { nb, nn, en },
    meaning: { nb: 'x', nn: 'x', en: 'x' },
    aliases: [],
    hidden: [],
    see: [],
    sources: [],
    ...more,
  },
});
const chapter = (id: string, title: string, terms: string[]) => ({
  id,
  data: {
    title,
    summary: 'Ingress',
    draft: false,
    published: '2019-06-18',
    order: 1,
    brief: [],
    topics: ['laks'],
    films: [],
    principles: [],
    places: ['tana'],
    people: ['kari'],
    text: { words: 0, cites: [], terms, films: [], principles: [], links: [] },
  },
});

const entries: Entries = {
  ...emptyEntries,
  site: { ...emptyEntries.site, locales: ['nb', 'en', 'nn'] },
  parts: [{ id: 'fiske', data: { id: 'fiske', title: line, text: line, order: 1 } }],
  chapters: [chapter('fiske/sluk/nb', 'Å velge sluker', ['fiskekort']), chapter('fiske/bat/nb', 'Om båten', [])],
  topics: [{ id: 'laks', data: { title: { nb: 'Laks', en: 'Salmon' }, text: line } }],
  people: [
    {
      id: 'kari',
      data: {
        name: 'Kari Anna Nordmann',
        role: line,
        text: line,
        aliases: [],
        consent: { state: 'public-role', date: '2019-06-18' },
        pictures: [],
        sources: [],
      },
    },
  ],
  places: [{ id: 'tana', data: { name: 'Tana', text: line, sources: [] } }],
  terms: [
    term('fiskekort', 'fiskekort', 'fiskekort', 'fishing permit', { aliases: ['løyve'], hidden: ['lappen'] }),
    term('sluk', 'sluk', 'sluk', 'spinner', { aliases: ['skjesluk'] }),
    term('laks', 'laks', 'laks', 'salmon', { aliases: ['vill laks', 'stor vill laks'] }),
    term('stang', 'fiskestang', 'fiskestong', 'rod', { hidden: ['stang'] }),
  ],
};

/** A splitter that knows two words. */
const splitCompound = makeSplitter({
  isFirst: (word) => ['fiske', 'skje'].includes(word),
  isHead: (word) => ['kort', 'sluk', 'stang', 'stong'].includes(word),
});

function keywordsIn(locale: Locale): readonly Keyword[] {
  const model = buildLocaleModel(entries, locale);
  return buildKeywords(model, { texts: findKeywordTexts(entries, model), splitCompound });
}

/** A keyword as it is read aloud, with what stands below it in brackets. */
function tell({ label, language, link, see, compounds, more }: Keyword): string {
  const titles = (links: Keyword['more']) => links.map(({ title }) => title).join(', ');
  return [
    link ? `${label} → ${link.address}` : label,
    language && ` (${language})`,
    see.length > 0 && `, se ${titles(see)}`,
    compounds.length > 0 && `: ${titles(compounds)}`,
    more.length > 0 && ` [${titles(more)}]`,
  ]
    .filter((part) => part)
    .join('');
}

const toldIn = (locale: Locale) => keywordsIn(locale).map(tell);

describe('the keyword index', () => {
  it('names terms, what else they are called, what they end with, and the texts about each, in the order of the alphabet', () => {
    expect(toldIn('nb')).toEqual([
      'fishing permit (engelsk), se fiskekort',
      'fiskekort → /ordliste/e/#fiskekort [Å velge sluker]',
      'fiskestang → /ordliste/e/#stang',
      'fiskestong (nynorsk), se fiskestang',
      'kort: fiskekort',
      'laks → /ordliste/i/#laks [Laks]',
      'løyve, se fiskekort',
      'Nordmann, Kari Anna → /personer/#kari [Om båten, Å velge sluker]',
      'Om båten → /handbok/fiske/bat/',
      'rod (engelsk), se fiskestang',
      'salmon (engelsk), se laks',
      'skjesluk, se sluk',
      'sluk → /ordliste/s/#sluk [Å velge sluker]',
      'spinner (engelsk), se sluk',
      'stor vill laks, se laks',
      'Tana → /steder/#tana [Om båten, Å velge sluker]',
      'vill laks, se laks',
      'Å velge sluker → /handbok/fiske/sluk/',
    ]);
  });

  it.each([
    ['nn', 'fiskestang (bokmål), se fiskestong'],
    ['en', 'fiskestang (Norwegian), se rod'],
    ['en', 'permit: fishing permit'],
    ['en', 'Å velge sluker → /handbok/fiske/sluk/'],
  ] as const)('in the language %s says «%s»', (locale, line) => {
    expect(toldIn(locale)).toContain(line);
  });

  it('never says a word that is for search alone, not even as the end of another', () => {
    for (const locale of ['nb', 'en', 'nn'] as const) {
      const labels = keywordsIn(locale).map(({ label }) => label);
      expect(labels.filter((label) => ['lappen', 'stang'].includes(label))).toEqual([]);
    }
  });

  it('suggests each keyword with its kind, or with the word to look under', () => {
    const { words, keywords } = buildSuggestions(keywordsIn('nb'), 'nb');
    expect(words).toEqual({ ask: 'Søk etter «{words}»', one: '1 forslag', many: '{count} forslag', see: 'se' });
    expect(keywords).toEqual(
      expect.arrayContaining([
        ['fiskekort', '/ordliste/e/#fiskekort', 'Ord', 0],
        ['Laks', '/tema/laks/', 'Tema', 0],
        ['løyve', '/ordliste/e/#fiskekort', 0, 'fiskekort'],
        ['kort: fiskekort', '/ordliste/e/#fiskekort', 0, 0],
      ]),
    );
  });
});
