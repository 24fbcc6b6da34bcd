import { describe, expect, it } from 'vitest';
import { emptyEntries } from './empty-entries';
import type { Entries, Entry } from './entries';
import { exampleFilm } from './example-film';
import { findBrokenReferences } from './references';

const line = { nb: 'Tekst' };
const all = { nb: 'ord', nn: 'ord', en: 'word' };
const about = { topics: ['film'], films: ['elven'], principles: ['valg'], places: ['oslo'], people: ['kari'] };
const own = { title: 'Tittel', summary: 'Ingress', draft: false, published: '2019-06-18' };
const text = { words: 0, cites: ['avis-2019'], terms: ['bolig'], films: ['elven'], principles: ['valg'], links: [] };
const one = <Data>(id: string, data: Data): Entry<Data>[] => [{ id, data }];

/** A site where everything that can point at something does, and rightly. */
const sound: Entries = {
  ...emptyEntries,
  films: one('elven/nb', {
    ...exampleFilm,
    ...own,
    text,
    credits: [{ role: 'director', person: 'kari', source: 'avis-2019' }],
    participants: [{ who: 'fire deltakere' }],
    funding: [{ who: 'Husbanken', source: 'avis-2019' }],
    places: ['oslo'],
    topics: ['film'],
    principles: ['valg'],
    watch: [{ provider: 'youtube', id: 'dQw4w9WgXcQ', state: 'offered', without: [] }],
    sources: ['avis-2019'],
  }),
  tracks: one('elven/captions.nb', { film: 'elven', kind: 'captions', lang: 'nb', source: 'WEBVTT', cues: [] }),
  articles: one('visning/nb', { ...own, ...about, text }),
  parts: one('boligen', { id: 'boligen', order: 0, title: line, text: line }),
  chapters: one('boligen/finne/nb', { ...own, ...about, text, order: 10, brief: ['a', 'b', 'c'] }),
  pages: one('about/nb', { ...own, text }),
  terms: one('bolig', { term: all, meaning: all, aliases: [], hidden: [], see: ['bolig'], sources: ['avis-2019'] }),
  sources: one('avis-2019', {
    number: 1,
    title: 'Sak',
    titleLang: 'nb',
    publisher: 'Avis',
    authors: [],
    url: 'https://example.org/sak',
    kind: 'news',
    copy: false,
    closed: false,
    supports: line,
  }),
  people: one('kari', {
    name: 'Kari',
    aliases: [],
    consent: { state: 'given', date: '2020-01-01' },
    pictures: [],
    role: line,
    text: line,
    sources: ['avis-2019'],
  }),
  places: one('oslo', { name: 'Oslo', text: line, sources: ['avis-2019'] }),
  topics: one('film', { title: line, text: line }),
  principles: one('fem', {
    id: 'fem',
    order: 0,
    title: line,
    text: line,
    sources: ['avis-2019'],
    items: [{ id: 'valg', title: line, text: line, maps: ['valg'] }],
  }),
  screenings: one('oslo-2019', {
    film: 'elven',
    date: '2019-06-18',
    place: 'oslo',
    venue: line,
    text: line,
    sources: ['avis-2019'],
  }),
};

/** The sound site with one id misspelt wherever it is pointed at from one kind of content. */
function misspell(kind: keyof Entries, id: string, misspelt: string): Entries {
  const content = JSON.stringify(sound[kind]).replaceAll(`["${id}"`, `["${misspelt}"`);
  const changed = content.replaceAll(
    new RegExp(`("(?:film|place|person|source|leadFilm)"):"${id}"`, 'g'),
    `$1:"${misspelt}"`,
  );
  // Written and read back it has the same form.
  return { ...sound, [kind]: JSON.parse(changed) } as Entries;
}

it('a sound site has no broken references', () => {
  expect(findBrokenReferences(sound)).toEqual([]);
});

describe('an author who misspells an id is told where, and what was meant', () => {
  it.each([
    ['site', 'elven', 'elvn', 'site.yaml leadFilm: «elvn» finnes ikke i films. Mente du «elven»?'],
    ['films', 'film', 'flim', 'films/elven/nb: «flim» finnes ikke i topics. Mente du «film»?'],
    ['films', 'kari', 'kai', 'films/elven/nb: «kai» finnes ikke i people. Mente du «kari»?'],
    ['films', 'bolig', 'bolg', 'films/elven/nb: «bolg» finnes ikke i terms. Mente du «bolig»?'],
    ['tracks', 'elven', 'elv', 'films/elven/captions.nb.vtt: «elv» finnes ikke i films. Mente du «elven»?'],
    ['articles', 'valg', 'vagl', 'articles/visning/nb: «vagl» finnes ikke i principles. Mente du «valg»?'],
    [
      'articles',
      'avis-2019',
      'avis-2018',
      'articles/visning/nb: «avis-2018» finnes ikke i sources. Mente du «avis-2019»?',
    ],
    ['chapters', 'oslo', 'olso', 'handbook/boligen/finne/nb: «olso» finnes ikke i places. Mente du «oslo»?'],
    ['pages', 'avis-2019', 'avis', 'pages/about/nb: «avis» finnes ikke i sources. Mente du «avis-2019»?'],
    ['pages', 'valg', 'vagl', 'pages/about/nb: «vagl» finnes ikke i principles. Mente du «valg»?'],
    ['terms', 'bolig', 'hus', 'glossary.yaml bolig: «hus» finnes ikke i terms. Mente du «bolig»?'],
    ['people', 'avis-2019', 'avs', 'people.yaml kari: «avs» finnes ikke i sources. Mente du «avis-2019»?'],
    ['places', 'avis-2019', 'avs', 'places.yaml oslo: «avs» finnes ikke i sources. Mente du «avis-2019»?'],
    ['principles', 'valg', 'valgt', 'principles.yaml valg: «valgt» finnes ikke i principles. Mente du «valg»?'],
    ['screenings', 'oslo', 'osl', 'screenings.yaml oslo-2019: «osl» finnes ikke i places. Mente du «oslo»?'],
  ] as const)('in %s: %s written %s', (kind, id, misspelt, sentence) => {
    expect(findBrokenReferences(misspell(kind, id, misspelt))).toContain(sentence);
  });

  it.each([
    ['principle', 'vagl', 'films/elven/nb: «vagl» finnes ikke i principles. Mente du «valg»?'],
    ['people', 'kai', 'films/elven/nb: «kai» finnes ikke i people. Mente du «kari»?'],
  ])('also in a film’s clip: %s written %s', (field, misspelt, sentence) => {
    const clip = { id: 'laksen', title: 'Laksen', start: 1, end: 2, people: [] };
    const written = { ...clip, [field]: field === 'people' ? [misspelt] : misspelt };
    const films = sound.films.map(({ id, data }) => ({ id, data: { ...data, clips: [written] } }));
    // One field of the clip is written as the test says, which the type cannot follow.
    expect(findBrokenReferences({ ...sound, films: films as Entries['films'] })).toEqual([sentence]);
  });

  it('and every place it stands in is named, in order', () => {
    expect(findBrokenReferences({ ...sound, places: [] })).toEqual(
      ['articles/visning/nb', 'films/elven/nb', 'handbook/boligen/finne/nb', 'screenings.yaml oslo-2019'].map(
        (place) => `${place}: «oslo» finnes ikke i places. Der står ingenting ennå.`,
      ),
    );
  });

  it('a chapter in a folder that is no part is found as well', () => {
    expect(
      findBrokenReferences({
        ...sound,
        parts: [{ id: 'teamet', data: { id: 'teamet', order: 0, title: line, text: line } }],
      }),
    ).toEqual(['handbook/boligen/finne/nb: «boligen» finnes ikke i parts. Mente du «teamet»?']);
  });
});
