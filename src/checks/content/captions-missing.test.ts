import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { captionsMissing } from './captions-missing';

const folder = 'films/elven';
const file = `${folder}/film.nb.mdx`;
const framed = 'films/youtube-film/film.nb.mdx';
const change = (path: string, from: string, to: string): Changes => ({ [path]: (text) => text.replace(from, to) });
const captions = 'WEBVTT\n\n00:00:00.200 --> 00:00:01.400\nHør.\n';

it.each<[string, Changes, string[], string]>([
  ['no captions', { [`${folder}/captions.nb.vtt`]: null }, [`${file}:26:5`], 'captions.nb.vtt mangler: en film som spilles av her, må ha teksting på sitt eget språk. Lag filen films/elven/captions.nb.vtt.'],
  ['no captions for a film at YouTube', { 'films/youtube-film/captions.nb.vtt': null }, [`${framed}:11:5`], 'captions.nb.vtt mangler'],
  ['captions in another language only', change(file, 'spoken: [nb]', 'spoken: [en]'), [`${file}:26:5`], 'captions.en.vtt mangler'],
  ['captions as SRT', { [`${folder}/captions.nb.vtt`]: null, [`${folder}/Elven.srt`]: captions }, [`${file}:26:5`], 'Lagre Elven.srt som films/elven/captions.nb.vtt, på formen WebVTT.'],
  ['captions under another name', { [`${folder}/captions.nb.vtt`]: null, [`${folder}/tekst.no.vtt`]: captions }, [`${file}:26:5`], 'Lagre tekst.no.vtt som'],
  ['no word of what is spoken', change(file, 'spoken: [nb]\n', ''), [`${file}:25:5`], 'spoken mangler: filmen spilles av her, men ingen har skrevet hvilket språk som snakkes. Skriv: spoken: [nb]'],
  ['captions in nynorsk for a film in bokmål', { [`${folder}/captions.nb.vtt`]: null, [`${folder}/captions.nn.vtt`]: captions }, [`${file}:26:5`], 'captions.nb.vtt mangler'],
  ['captions in bokmål for a film in nynorsk', change(file, 'spoken: [nb]', 'spoken: [nn]'), [`${file}:26:5`], 'captions.nn.vtt mangler'],
  ['captions in nynorsk for a film in nynorsk', { ...change(file, 'spoken: [nb]', 'spoken: [nn]'), [`${folder}/captions.nn.vtt`]: captions }, [], ''],
  ['a film where nobody speaks', { ...change(file, 'spoken: [nb]', 'spoken: []'), [`${folder}/captions.nb.vtt`]: null }, [], ''],
  ['a film that is gone', { ...change(framed, 'id: aaaaaaaaaaa', 'id: aaaaaaaaaaa\n    state: gone\n    checked: 2024-01-15\n    note: Slettet.'), 'films/youtube-film/captions.nb.vtt': null }, [], ''],
  ['a draft', { ...change(framed, 'year:', 'draft: true\nyear:'), 'films/youtube-film/captions.nb.vtt': null }, [], ''],
  ['a language the schema tells of', change(file, 'spoken: [nb]', 'spoken: bokmål'), [], ''],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(captionsMissing, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});
