import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { watchHost } from './watch-host';

const [hls, peertube, elven] = ['hls', 'peertube', 'elven'].map((name) => `films/${name === 'elven' ? name : `${name}-film`}/film.nb.mdx`) as [string, string, string];
const change = (path: string, from: string, to: string): Changes => ({ [path]: (text) => text.replaceAll(from, to) });

it.each<[string, Changes, string[], string]>([
  ['a host nobody has allowed', change(peertube, 'video.example.org', 'film.annen.example'), [`${peertube}:12:11`], 'host: film.annen.example står ikke blant vertene i site.yaml. Stoler dere på verten, så skriv i site.yaml under videoHosts: peertube: [video.example.org, film.annen.example]'],
  ['a misspelt one', change(peertube, 'video.example.org', 'vidio.example.org'), [`${peertube}:12:11`], 'Mente du «video.example.org»?'],
  ['the host of a film and its playlist, once', change(hls, 'media.example.org', 'tull.example'), [`${hls}:12:10`], 'mp4: tull.example'],
  ['the host of a described film', change(elven, './elven-described.mp4', 'https://annen.example/a.mp4'), [`${elven}:39:8`], 'media: [media.example.org, annen.example]'],
  ['a site that allows none', { 'site.yaml': (text) => text.replace(/videoHosts:\n(?: .*\n)+/, '') }, [`${hls}:12:10`, `${peertube}:12:11`], 'media: [media.example.org]'],
  ['the host of a film that is gone', { [peertube]: (text) => text.replace('video.example.org', 'borte.example\n    state: gone\n    checked: 2024-01-15\n    note: Borte.') }, [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(watchHost, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
