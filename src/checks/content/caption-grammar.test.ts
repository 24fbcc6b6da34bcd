import { expect, it } from 'vitest';
import { findFaults } from '../../../tests/content-faults';
import type { Changes } from '../../../tests/content-faults';
import { captionGrammar } from './caption-grammar';

const file = 'films/elven/captions.nb.vtt';
const cue = '00:00:00.200 --> 00:00:01.400\nHør på elven.\n';
const change = (from: string, to: string): Changes => ({ [file]: (text) => text.replace(from, to) });
const srt = '1\n00:00:01,000 --> 00:00:02,000\nHør på elven.\n\n2\n00:00:02,000 --> 00:00:03,000\nNå kommer laksen.\n';
const long = Array.from({ length: 50 }, (_, second) => `00:${10 + second},000 --> 00:${10 + second},900\nHei\n`);

it.each<[string, Changes, string[], string]>([
  [
    'a comma in a time',
    change('00:00:01.400', '00:00:01,400'),
    [`${file}:3:26`],
    '«00:00:00.200 --> 00:00:01,400»: Etter sekundene skal det stå punktum og tre sifre. Skriv: 00:00:00.200 --> 00:00:01.400',
  ],
  ['a short number', change('00:00:00.200', '0:0.2'), [`${file}:3:4`], 'Skriv: 00:00:00.200 --> 00:00:01.400'],
  [
    'another arrow',
    change('00:00:01.600 -->', '00:00:01.600 –>'),
    [`${file}:6:1`],
    'pilen --> og mellomrom. Skriv: 00:00:01.600 --> 00:00:02.800',
  ],
  ['an arrow without spaces', change('.200 --> 00', '.200-->00'), [`${file}:3:13`], 'Skriv: 00:00:00.200 --> 00:00:01.400'],
  ['more seconds than there are', change('00:00:01.400', '00:00:61.400'), [`${file}:3:30`], 'bare til 59.'],
  ['an end before the start', change('00:00:01.400', '00:00:00.100'), [`${file}:3:30`], 'Teksten slutter før den begynner.'],
  [
    'a start so late that the next cue seems early, told once',
    change('00:00:00.200', '00:10:00.200'),
    [`${file}:3:30`],
    'Teksten slutter før den begynner.',
  ],
  ['a cue before the one above it', change('00:00:01.600', '00:00:00.100'), [`${file}:6:13`], 'begynner før den som står over'],
  ['a setting nobody knows', change('01.400', '01.400 nederst:ja'), [`${file}:3:31`], 'kan ikke leses. Slett det'],
  ['an empty line in the middle of a cue', change('Hør på', 'Hør\n\npå'), [`${file}:6:1`], 'slett den tomme linjen'],
  ['three lines without times, told once', change('Nå', 'Nå\n\nEn\nTo\nTre'), [`${file}:9:1`], 'Linjen har ingen tider.'],
  ['no empty line between cues', change('elven.\n', 'elven.'), [`${file}:5:1`], 'Sett inn en tom linje over denne linjen.'],
  ['a tag that is left open', change('Hør', '<i>Hør'), [`${file}:4:17`], 'Et merke begynner eller slutter uten det andre.'],
  ['a tag closed by another', change('Hør på elven', 'Blå\n<b>Hør</i> på'), [`${file}:5:11`], 'omvendt rekkefølge'],
  ['a speaker without a name', change('Hør', '<v>Hør'), [`${file}:4:4`], '<v> sier ikke hvem som snakker. Skriv hvem'],
  ['a name for a tag', change('Hør', '<Kari>Hør'), [`${file}:4:7`], 'så skriv: <v Navn>'],
  ['a bare &', change('Hør på', 'Hør & se'), [`${file}:4:6`], 'Skriv &amp;'],
  ['a time in the words', change('Hør', '<1:2>Hør'), [`${file}:4:6`], 'Slett tiden i teksten'],
  ['a tag in a chapter', { 'films/elven/chapters.nb.vtt': `WEBVTT\n\n${cue.replace('Hør', '<i>Hør</i>')}` }, ['films/elven/chapters.nb.vtt:4:4'], 'kapittelnavn'],
  ['SRT', { [file]: srt }, [`${file}:1:1`], 'slaget SRT, ikke WebVTT. Skriv WEBVTT på den første linjen'],
  ['SRT with a mark and Windows line ends', { [file]: `\uFEFF${srt.replaceAll('\n', '\r\n')}` }, [`${file}:1:1`], 'SRT'],
  ['SRT below WEBVTT, told once', { [file]: `WEBVTT\n\n${long.join('\n')}` }, [`${file}:3:6`], 'Det samme gjelder 49 steder til i filen. Skriv: 00:00:10.000 --> 00:00:10.900'],
  ['a letter', { [file]: 'Kjære leser!\n\nHer kommer det ingenting.\n' }, [`${file}:1:1`], 'Filen er ikke teksting'],
  ['nothing', { [file]: '' }, [`${file}:1:1`], 'Filen er tom.'],
  ['no first line', { [file]: `${cue}\n${cue.replaceAll('00:00:0', '00:00:1')}` }, [`${file}:1:1`], 'Filen begynner ikke med WEBVTT.'],
  ['an empty first line', { [file]: `\n\nWEBVTT\n\n${cue}` }, [`${file}:1:1`], 'Slett linjer og mellomrom over WEBVTT'],
  ['small letters', { [file]: `webvtt\n\n${cue}` }, [`${file}:1:1`], 'Den første linjen er «webvtt».'],
  ['what YouTube writes on top', { [file]: `WEBVTT\nKind: captions\nLanguage: nb\n\n${cue}` }, [`${file}:2:1`], 'Slett det som står mellom WEBVTT og den første tomme linjen.'],
  ['no empty line on top', { [file]: `WEBVTT\n${cue}` }, [`${file}:2:1`], 'Sett inn en tom linje under WEBVTT.'],
  ['more tags than anybody writes', { [file]: `WEBVTT\n\n${cue}${'<i>'.repeat(10_000)}` }, [`${file}:5:1`], 'uten merker'],
])('tells %s', async (_name, changes, places, told) => {
  const faults = await findFaults(captionGrammar, changes);
  expect(faults.map(({ place }) => place)).toEqual(places);
  expect(faults.map(({ nb }) => nb).join('\n')).toContain(told);
  expect(faults.every(({ en }) => en.length > 20)).toBe(true);
});

it.each([
  ['a mark and Windows line ends', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['speakers, escapes and comments', (text: string) => text.replace('Hør', '<v Kari Bø>Hør &amp; se').concat('\nNOTE Ferdig & klar\n')],
  ['names, hours left out and a place', (text: string) => text.replace('00:00:00.200 --> 00:00:01.400', 'først\n00:00.200 --> 00:01.400 line:0')],
])('is silent on %s', async (_name, change) => {
  expect(await findFaults(captionGrammar, { [file]: change })).toEqual([]);
});
