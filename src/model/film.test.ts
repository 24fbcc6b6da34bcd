import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales';
import type { FilmEntry, FilmTranslation } from '~/schemas/film';
import { exampleFilm } from './example-film';
import { buildFilmFacts, factSources } from './film';

const text = { words: 0, cites: [], terms: [], films: [], principles: [], links: [] };
const watch: FilmEntry['watch'] = [
  {
    provider: 'external',
    without: [],
    name: 'Avis',
    url: 'https://example.org',
    state: 'gone',
    checked: '2026-01-02',
    note: 'Borte.',
    source: 'avis',
  },
];
const known: Partial<FilmEntry> = {
  credits: [
    { role: 'director', person: 'kari', source: 'avis' },
    { role: 'music', name: 'Ola' },
  ],
  participants: [{ who: 'fire deltakere' }, { person: 'kari' }],
  funding: [{ who: 'Staten' }, { who: 'Byen', note: 'to år', source: 'vedtak' }],
  watch,
};
const translation: FilmTranslation = {
  title: 'The river',
  summary: 'A river.',
  draft: false,
  text,
  translates: 'nb',
  translated: '2020-01-01',
  clips: [],
  contentThemes: [],
  watchNotes: ['Gone.'],
  participantNotes: ['four participants', null],
  fundingNotes: [null, 'The city: two years'],
};
const person = (id: string) => ({ name: id === 'kari' ? 'Kari' : id, address: `/personer/#${id}` });
const build = (film: Partial<FilmEntry> = {}, locale: Locale = 'nb', data?: FilmTranslation) => {
  const original = { locale: 'nb' as const, entryId: 'elven/nb', data: { ...exampleFilm, ...film } };
  const version = data ? { locale, entryId: `elven/${locale}`, data } : { ...original, locale };
  return buildFilmFacts({ original, version, person });
};

describe('a film’s facts', () => {
  it('that nobody knows stay unknown', () => {
    expect(build()).toEqual({
      year: undefined,
      duration: undefined,
      durationSeconds: undefined,
      kind: 'dokumentarfilm',
      spoken: [],
      spokenCodes: [],
      production: undefined,
      credits: [],
      unknownRoles: ['producer', 'director', 'camera', 'editor'],
      participants: [],
      funding: [],
      watch: [],
      rights: { embedding: 'unknown', download: 'unknown' },
      isVoiceSynthetic: false,
      audioDescription: undefined,
      contentNotes: [],
    });
  });

  it.each([
    [82, 'nb', 'PT1M22S', '1 minutt og 22 sekunder'],
    [60, 'nn', 'PT1M', '1 minutt'],
    [121, 'en', 'PT2M1S', '2 minutes and 1 second'],
    [45, 'en', 'PT45S', '45 seconds'],
  ] as const)('say that %d seconds, in the language %s, are %s: %s', (durationSeconds, locale, iso, words) => {
    expect(build({ durationSeconds }, locale).duration).toEqual({ iso, text: words });
  });

  it('name people with a page by their page, and others by their name', () => {
    const { credits, participants, funding } = build(known);
    expect(credits).toEqual([
      { role: 'director', text: 'Kari', address: '/personer/#kari', source: 'avis' },
      { role: 'music', text: 'Ola', address: undefined, source: undefined },
    ]);
    expect(participants.map((participant) => participant.text)).toEqual(['fire deltakere', 'Kari']);
    expect(funding.map((fact) => fact.text)).toEqual(['Staten', 'Byen: to år']);
    expect(build({ credits: [{ role: 'voice' }] }).credits[0]?.text).toBe('ukjent');
  });

  it('are told in the words of the translation, where it has any', () => {
    const facts = build({ ...known, audioDescription: { status: 'not-needed', note: 'Alt sies.' } }, 'en', translation);
    expect(facts.participants.map((participant) => participant.text)).toEqual(['four participants', 'Kari']);
    expect(facts.funding.map((fact) => fact.text)).toEqual(['Staten', 'The city: two years']);
    expect(facts.watch[0]).toMatchObject({
      note: 'Gone.',
      checked: '2\u00a0January 2026',
    });
    expect(facts.audioDescription?.note).toBeUndefined();
  });

  it('rest on the sources of each fact, then on those of the whole', () => {
    expect(factSources({ ...exampleFilm, ...known, sources: ['rapport'] })).toEqual([
      'avis',
      'vedtak',
      'avis',
      'rapport',
    ]);
  });
});
