import type { FilmEntry } from '~/schemas/film';

/** A film of which next to nothing is known: what a test of the model starts from and adds to. */
export const exampleFilm: FilmEntry = {
  title: 'Elven',
  summary: 'En elv.',
  draft: false,
  text: { words: 0, cites: [], terms: [], films: [], principles: [], links: [] },
  published: '2019-06-18',
  kind: 'documentary',
  credits: [],
  participants: [],
  funding: [],
  places: [],
  topics: ['film'],
  principles: [],
  watch: [],
  rights: { embedding: 'unknown', download: 'unknown' },
  syntheticVoice: false,
  contentNotes: [],
  clips: [],
  sources: [],
};
