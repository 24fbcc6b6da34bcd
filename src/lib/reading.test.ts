import { describe, expect, it } from 'vitest';
import { readText, readingMinutes } from './reading';

describe('the words of a text', () => {
  it.each([
    ['', 0],
    ['Et eget hjem', 3],
    ['## Bolig først\n\nEn *viktig* **sak**.', 5],
    ['Housing First-modellen, film’s', 3],
    ['I 2019 – og § 7', 4],
    ['Les [hele saken](https://example.org/en-lang-adresse) her', 4],
    ['Hjem<Kilde id="napha-2019" />, sa hun', 3],
    ['<Faktaboks tittel="Tall og fakta">To ord</Faktaboks>', 2],
    ['| År | Sted |\n| --- | :-- |\n| 2019 | Tromsø |', 4],
    ['Ærlige ønsker på åsen', 4],
  ])('%j has the number of words a reader reads', (body, words) => {
    expect(readText(body).words).toBe(words);
  });
});

describe('what a text points at', () => {
  it('sources are numbered as they first appear, a quotation’s among them', () => {
    const body = `En<Kilde id="b" /> to<Kilde
      id="a"/> <Sitat av="Hun" kilde="c">Hjem</Sitat> <Sitat kilde="d" av="Han">Ja</Sitat> igjen<Kilde id="b" />`;
    expect(readText(body).cites).toEqual(['b', 'a', 'c', 'd']);
  });

  it('terms and films are each named once', () => {
    const body =
      '<Begrep id="bolig">ord</Begrep> <Begrep id="bolig">ordet</Begrep> <Film id="elven" /> <Film id="elven" />';
    expect(readText(body)).toMatchObject({ cites: [], terms: ['bolig'], films: ['elven'] });
  });

  it('a moment of a film points at the film, a principle’s card at the principle, a chart at its source', () => {
    const body = `<Oyeblikk film="elven" fra="0:02" til="0:04">Se</Oyeblikk> <Oyeblikk fra="1" til="2"
      film="fossen">Hør</Oyeblikk> <Film id="elven" /> <Prinsipp id="ro" /> <Diagram tittel="Laks" kilde="arbok">`;
    expect(readText(body)).toMatchObject({ cites: ['arbok'], films: ['elven', 'fossen'], principles: ['ro'] });
  });

  it.each([
    ['a block of code', 'Slik:\n\n```mdx\n<Kilde id="a" /> <Film id="b" />\n```\n\nEn<Kilde id="c" />'],
    ['code in a sentence', 'Skriv `<Kilde id="a" />` etter setningen.<Kilde id="c" />'],
    ['a block with a block inside', '````md\n```mdx\n<Kilde id="a" />\n```\n<Kilde id="b" />\n````\n<Kilde id="c" />'],
  ])('tags shown as %s point at nothing', (_name, body) => {
    expect(readText(body)).toMatchObject({ cites: ['c'], films: [] });
  });

  it('a text without marks points at nothing', () => {
    expect(readText('Kilde: id="a", Film og Begrep')).toMatchObject({ cites: [], terms: [], films: [], links: [] });
  });
});

describe('the time it takes to read', () => {
  it.each([
    [0, 1],
    [99, 1],
    [200, 1],
    [299, 1],
    [300, 2],
    [2000, 10],
  ])('%d words takes %d minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

it('ids are read from either kind of quotation mark', () => {
  expect(readText("Ord.<Kilde id='arbok' /> <Begrep id='laks'>laks</Begrep>")).toMatchObject({
    cites: ['arbok'],
    terms: ['laks'],
  });
});
