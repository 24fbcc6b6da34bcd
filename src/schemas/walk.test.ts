import { describe, expect, it } from 'vitest';
import { kinds } from './kinds';
import type { KindId } from './kinds';
import { walkWritten } from './walk';

const film = {
  title: 'Elven',
  topics: ['fiske'],
  poster: './poster.jpg',
  rights: { embedding: 'maybe' },
  credits: [{ role: 'camera', person: 'kari', source: 'arbok' }],
  watch: [
    { provider: 'file', mp4: './elven.mp4', without: ['ola'] },
    { provider: 'nobody', source: 'lost' },
  ],
  clips: [{ id: 'en', principle: 'ro', people: ['kari'], still: './still.jpg' }],
  contentNotes: 'not a list',
  stranger: 1,
  constructor: 1,
};

const walk = (kind: KindId, data: unknown) => [...walkWritten(kinds[kind].schema, data)];
const references = (kind: KindId, data: unknown) =>
  walk(kind, data).flatMap(({ path, value, meta }) =>
    meta.target ? [`${path.join('.')} ${meta.target} ${String(value)}`] : [],
  );

describe('walking through what somebody wrote', () => {
  it('finds every reference of a film, with the path to it', () => {
    expect(references('film', film)).toEqual([
      'topics.0 topics fiske',
      'credits.0.person people kari',
      'credits.0.source sources arbok',
      'watch.0.without.0 people ola',
      'clips.0.principle principles ro',
      'clips.0.people.0 people kari',
    ]);
  });

  it.each([
    ['article', { topics: ['a'], films: ['b'], principles: ['c'], places: ['d'], people: ['e'] }, 5],
    ['article', { translates: 'nb', topics: ['a'] }, 0],
    ['term', { see: ['a'], sources: ['b', 'c'] }, 3],
    ['screening', { film: 'a', place: 'b', sources: ['c'] }, 3],
    ['principles', { sources: ['a'], items: [{ maps: ['b'] }] }, 2],
    ['site', { leadFilm: 'a' }, 1],
    ['person', null, 0],
  ] as const)('%s %j holds %i references', (kind, data, count) => {
    expect(references(kind, data)).toHaveLength(count);
  });

  it('finds the files beside the text', () => {
    const files = walk('film', film).filter(({ meta }) => meta.file !== undefined);
    expect(files.map(({ value, meta }) => [value, meta.file])).toEqual([
      ['./poster.jpg', 'picture'],
      ['./elven.mp4', 'film'],
      ['./still.jpg', 'picture'],
    ]);
  });

  it('knows the sentence of a field through what makes it optional, a list or a choice', () => {
    const byPath = new Map(walk('film', film).map(({ path, meta }) => [path.join('.'), meta]));
    expect(byPath.get('title')?.description).toMatch(/^Tittelen, høyst 90 tegn/);
    expect(byPath.get('topics.0')?.description).toMatch(/^Temaene teksten hører til/);
    expect(byPath.get('watch.0.mp4')?.en).toMatch(/^The film as MP4/);
    expect(byPath.get('rights.embedding')?.description).toMatch(/^Kan andre nettsteder/);
    expect(byPath.has('stranger')).toBe(false);
    expect(byPath.has('constructor')).toBe(false);
  });
});
