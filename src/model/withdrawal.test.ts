import { describe, expect, it } from 'vitest';
import type { FilmEntry } from '~/schemas/film';
import type { PersonEntry } from '~/schemas/person';
import { emptyEntries } from './empty-entries';
import type { Entries } from './entries';
import { exampleFilm } from './example-film';
import { takeOutWithdrawn } from './withdrawal';

const line = { nb: 'Tekst' };
const person = (state: PersonEntry['consent']['state'], pictures: string[] = []): PersonEntry => ({
  name: 'Kari',
  role: line,
  text: line,
  aliases: [],
  consent: { state, date: '2020-01-01' },
  pictures,
  sources: [],
});
const clip = { id: 'laksen', title: 'Laksen', start: 1, end: 2, people: [] };
const film: FilmEntry = {
  ...exampleFilm,
  watch: [{ provider: 'youtube', id: 'dQw4w9WgXcQ', state: 'offered', without: [] }],
  clips: [clip],
};
const cue = { name: '', start: 1.5, end: 3, speakers: [], text: '', withdrawn: ['kari'] };
const take = (change: Partial<FilmEntry>, more: Partial<Entries> = {}) =>
  takeOutWithdrawn({
    ...emptyEntries,
    people: [{ id: 'kari', data: person('withdrawn') }],
    films: [{ id: 'elven/nb', data: { ...film, ...change } }],
    ...more,
  });
const watchOf = (entries: Entries) => entries.films.flatMap(({ data }) => ('watch' in data ? data.watch : []));

describe('when somebody has withdrawn', () => {
  it('their record is gone, and texts no longer point to it', () => {
    expect(take({}).people).toEqual([]);
    expect(take({}).withdrawn.people).toEqual(new Set(['kari']));
  });

  it('a film they are listed in is taken down, with its clips', () => {
    const entries = take({ participants: [{ person: 'kari' }] });
    expect(watchOf(entries)).toEqual([]);
    expect(entries.withdrawn.films).toEqual(new Set(['elven']));
    expect(entries.withdrawn.clips).toEqual(new Set(['elven/laksen']));
  });

  it('a film they only helped to make is still shown', () => {
    const entries = take({ credits: [{ role: 'camera', person: 'kari' }] });
    expect(watchOf(entries)).toHaveLength(1);
    expect(entries.withdrawn.clips.size).toBe(0);
  });

  it('a film they speak in is taken down, though no list names them', () => {
    const tracks = [
      {
        id: 'elven/captions.nb',
        data: { film: 'elven', kind: 'captions' as const, lang: 'nb' as const, source: '', cues: [cue] },
      },
    ];
    expect(take({}, { tracks }).withdrawn.films).toEqual(new Set(['elven']));
  });

  it('a version they are cut out of is shown, without the clips they were in', () => {
    const watch: FilmEntry['watch'] = [{ provider: 'youtube', id: 'dQw4w9WgXcQ', state: 'offered', without: ['kari'] }];
    const clips = [clip, { ...clip, id: 'fossen', people: ['kari'] }];
    const entries = take({ participants: [{ person: 'kari' }], watch, clips });
    expect(watchOf(entries)).toHaveLength(1);
    expect(entries.withdrawn.films.size).toBe(0);
    expect(entries.withdrawn.clips).toEqual(new Set(['elven/fossen']));
  });

  it('pictures that show them are gone', () => {
    const file = {
      src: '/a.jpg',
      width: 1,
      height: 1,
      format: 'jpg',
      fsPath: '/disk/films/elven/poster.jpg',
    } as ImageMetadata;
    const entries = take(
      { poster: file },
      {
        people: [{ id: 'kari', data: person('withdrawn', ['films/elven/poster.jpg']) }],
        pictures: [{ path: 'films/elven/poster.jpg', file, tone: undefined }],
      },
    );
    expect(entries.pictures).toEqual([]);
    expect(entries.films.map(({ data }) => 'poster' in data && data.poster)).toEqual([undefined]);
    expect(entries.withdrawn.texts).toEqual(new Set(['films/elven']));
  });
});

it('nothing changes while everybody agrees', () => {
  const entries = {
    ...emptyEntries,
    people: [{ id: 'kari', data: person('given') }],
    films: [{ id: 'elven/nb', data: film }],
  };
  expect(takeOutWithdrawn(entries)).toBe(entries);
});
