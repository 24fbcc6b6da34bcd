import { describe, expect, it } from 'vitest';
import type { Entries } from '../entries';
import { findSourceHealth } from './sources';

const today = '2026-11-22';
const source = (id: string, kind: string, checked?: string) => ({ id, data: { kind, checked } });
const film = (...watch: object[]) => ({ id: 'elven/nb', data: { watch } });
const external = { provider: 'external', name: 'Vann', url: 'https://vann.example/elven/' };
const find = (entries: object) =>
  findSourceHealth({ sources: [], films: [], addressStates: [], ...entries } as unknown as Entries, today);

describe('sources nobody has opened', () => {
  it('are counted by kind, in the order kinds are listed', () => {
    const sources = [
      source('a', 'research'),
      source('b', 'news'),
      source('c', 'news', today),
      source('d', 'guide', today),
    ];
    expect(find({ sources }).never).toEqual([
      { kind: 'news', count: 1, total: 2 },
      { kind: 'research', count: 1, total: 1 },
    ]);
  });
});

describe('sources opened too long ago', () => {
  it.each([
    ['yesterday', '2026-11-21', 0],
    ['a year less a day ago', '2025-11-23', 0],
    ['a year ago', '2025-11-22', 1],
    ['never, which is told elsewhere', undefined, 0],
  ])('%s', (_name, checked, count) => {
    expect(find({ sources: [source('a', 'news', checked)] }).old).toHaveLength(count);
  });

  it('come with the longest ago first', () => {
    const sources = [source('a', 'news', '2025-01-01'), source('b', 'news', '2024-01-01')];
    expect(find({ sources }).old.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('sources that are gone', () => {
  const url = 'https://vann.example/';
  const tried = (state: string) => [{ address: url, state, checked: today }];

  it.each([
    ['dead', {}, tried('dead'), ['a']],
    ['dead, with a kept copy', { archived: 'https://b.example/' }, tried('dead'), []],
    ['dead, with its whole site', { closed: true }, tried('dead'), []],
    ['failing', {}, tried('failing'), []],
    ['never tried', {}, [], []],
  ])('%s', (_name, data, addressStates, expected) => {
    const sources = [{ id: 'a', data: { kind: 'news', url, ...data } }];
    expect(find({ sources, addressStates }).gone.map(({ id }) => id)).toEqual(expected);
  });
});

describe('addresses films are seen at', () => {
  it.each([
    ['another site, checked', { ...external, checked: '2026-11-21' }, []],
    ['another site, a year ago', { ...external, checked: '2025-11-22' }, ['https://vann.example/elven/']],
    ['another site, never', external, ['https://vann.example/elven/']],
    ['YouTube, never', { provider: 'youtube', id: 'abcdefghijk' }, ['https://www.youtube.com/watch?v=abcdefghijk']],
    ['a file of ours beside the text', { provider: 'file', mp4: './elven.mp4' }, []],
    ['a file elsewhere', { provider: 'file', mp4: 'https://vann.example/e.mp4' }, ['https://vann.example/e.mp4']],
  ])('%s', (_name, watch, expected) => {
    expect(find({ films: [film(watch)] }).watch.map(({ url }) => url)).toEqual(expected);
  });
});
