import { describe, expect, it } from 'vitest';
import { redact, redactTrack } from './redact';
import type { Withdrawal } from './withdrawals';

const kari: Withdrawal = {
  names: ['Kari Strøm', 'Strøm'],
  slugs: ['kari-strom', 'strom'],
  replacement: 'navn-fjernet-1',
  pictures: [],
  lines: ['Jeg bodde i et telt ved elven.'],
};

describe('a text after somebody has withdrawn', () => {
  it.each([
    ['Kari Strøm filmet.', 'nb', '(navnet er fjernet) filmet.'],
    ['Kari\n  Strøms film', 'nb', '(navnet er fjernet) film'],
    ['**Kari\u00a0Strøm** filma', 'nn', '**(namnet er fjerna)** filma'],
    ['KARI STRØM and Strøm', 'en', '(name removed) and (name removed)'],
    ['Det er strøm i elven, og Strømmen er sterk.', 'nb', 'Det er strøm i elven, og Strømmen er sterk.'],
    ['Kari Stro\u0308m, nei: Kari Strøm', 'nb', 'Kari Ström, nei: (navnet er fjernet)'],
    ['Hun sa: «Jeg bodde i et\ntelt ved elven.»', 'nb', 'Hun sa: «(utsagnet er fjernet)»'],
    ['name: { nb: Kari Strøm, en: Kari Strøm }', 'nb', 'name: { nb: (navnet er fjernet), en: (name removed) }'],
    ['people: [kari-strom, ola-bekk]', 'nb', 'people: [navn-fjernet-1, ola-bekk]'],
    ['[henne](/personer/#kari-strom)', 'nb', '[henne](/personer/)'],
    ['sources: [avisen-2019-strom]', 'nb', 'sources: [avisen-2019-navn-fjernet-1]'],
    ['strom-2020-bok:', 'nb', 'navn-fjernet-1-2020-bok:'],
    ['pictures: [films/elven/kari-strom.jpg]', 'nb', 'pictures: [films/elven/kari-strom.jpg]'],
    ['url: https://avis.example/2019/kari-strom-filmer/?side=2', 'nb', 'url: https://avis.example/'],
    ['url: https://avis.example/maelstrom/', 'nb', 'url: https://avis.example/maelstrom/'],
  ])('%j in %s reads %j', (source, language, text) => {
    expect(redact(source, [kari], language)).toBe(text);
  });

  it('is untouched, to the byte, when nobody has withdrawn', () => {
    const source = 'Kari Stro\u0308m\r\n';
    expect(redact(source, [], 'nb')).toBe(source);
    expect(redactTrack(source, [], 'nb')).toBe(source);
  });
});

it('a caption file loses the cues of somebody who has withdrawn, and the name in others', () => {
  const source = `WEBVTT

1
00:01.000 --> 00:02.000
<v Kari Strøm>Jeg bodde
i et telt.

2
00:02.000 --> 00:03.000
<v.sint kari  strøm>Ja.</v> <v Ola>Nei.</v>

3
00:03.000 --> 00:04.000
<v Ola>Takk, Kari Strøm.
`;
  expect(redactTrack(source, [kari], 'nb')).toBe(`WEBVTT

3
00:03.000 --> 00:04.000
<v Ola>Takk, (navnet er fjernet).
`);
});
