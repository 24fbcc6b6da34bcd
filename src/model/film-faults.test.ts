import { expect, it } from 'vitest';
import type { FilmEntry, FilmTranslation } from '~/schemas/film';
import { emptyEntries } from './empty-entries';
import { exampleFilm } from './example-film';
import { findFilmFaults } from './film-faults';

const text = { words: 0, cites: [], terms: [], films: [], principles: [], links: [] };
const standing: { state: 'offered'; without: string[] } = { state: 'offered', without: [] };
const clip = { id: 'laksen', title: 'Laksen', start: 1, end: 2, people: [] };
const film: FilmEntry = { ...exampleFilm, durationSeconds: 82 };
const translation: FilmTranslation = {
  title: 'The river',
  summary: 'A river.',
  draft: false,
  text,
  translates: 'nb',
  translated: '2020-01-01',
  clips: [{ id: 'laks', title: 'The salmon' }],
  contentThemes: [],
  watchNotes: [],
  participantNotes: [],
  fundingNotes: [],
};
const site = { ...emptyEntries.site, videoHosts: { media: ['film.example'], peertube: ['video.example'] } };

it.each<[string, Partial<FilmEntry>, string[]]>([
  ['a sound film', { clips: [clip] }, []],
  ['a clip to the film’s last, broken second', { clips: [{ ...clip, end: 82.4 }] }, []],
  [
    'a clip after the end',
    { clips: [{ ...clip, end: 95 }] },
    ['films/elven/nb: klippet «laksen» slutter 1:35, men filmen er bare 1:22 lang. Skriv et tidligere tidspunkt.'],
  ],
  [
    'a warning after the end',
    { contentNotes: [{ theme: 'foss', from: 80, to: 90 }] },
    ['films/elven/nb: varselet «foss» slutter 1:30, men filmen er bare 1:22 lang. Skriv et tidligere tidspunkt.'],
  ],
  [
    'two clips of one name',
    { clips: [clip, clip] },
    ['films/elven/nb: to klipp heter «laksen». Gi det ene en annen id.'],
  ],
  [
    'a host nobody has allowed',
    { watch: [{ provider: 'peertube', host: 'annen.example', id: 'abcd1234', ...standing }] },
    [
      'films/elven/nb: annen.example står ikke blant vertene i site.yaml. Skriv den under videoHosts: peertube: [annen.example] hvis dere stoler på den.',
    ],
  ],
  ['a host that is allowed', { watch: [{ provider: 'file', mp4: 'https://film.example/a.mp4', ...standing }] }, []],
])('%s', (_name, change, faults) => {
  expect(findFilmFaults({ site, films: [{ id: 'elven/nb', data: { ...film, ...change } }] })).toEqual(faults);
});

it('a clip in a translation that the original lacks is told with the nearest', () => {
  const films = [
    { id: 'elven/nb', data: { ...film, clips: [clip] } },
    { id: 'elven/en', data: translation },
  ];
  expect(findFilmFaults({ site, films })).toEqual([
    'films/elven/en: klippet «laks» finnes ikke i originalen. Mente du «laksen»?',
  ]);
});
