import { describe, expect, it } from 'vitest';
import { nameParagraphs, paragraphIdPattern } from './paragraph-ids';

const idOf = (text: string) => nameParagraphs()(text);
const idsOf = (texts: readonly string[]) => texts.map(nameParagraphs());

const river = 'Laksen går opp i elven om våren, og alle venter på den.';
const smoke = 'Røykeriet ved fossen har vært drevet siden 1912.';
const boat = 'Båten ligger ved brygga til isen går.';

describe('a paragraph', () => {
  it('has the same id on every machine, this year and next', () => {
    expect([river, smoke, boat].map(idOf)).toEqual(['p57yn7', 'pydgcr', 'pytzpj']);
  });

  it.each([
    ['another paragraph is put before it', [smoke, river]],
    ['another is put after it', [river, smoke]],
    ['another is mended', ['Røykeriet har brent ned siden sist.', river]],
    ['another is taken out', [river]],
    ['it is moved', [boat, smoke, river]],
    ['its end is written anew', ['Laksen går opp i elven om våren, og ingen bryr seg.']],
    ['it is typeset otherwise', ['«Laksen» går opp – i\u00a0el\u00adven om våren. OG alle venter!']],
  ])('keeps its id when %s', (_what, texts) => {
    expect(idsOf(texts)).toContain(idOf(river));
  });

  it('has an id of its own when another begins alike', () => {
    const [first, second, third] = idsOf([river, `${river} Igjen.`, river]);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  it.each(['', 'Se også:', '1. 2. 3.', '–'])('of a word or three has no id: «%s»', (text) => {
    expect(idOf(text)).toBeUndefined();
  });

  it('is recognised among other ids', () => {
    const ids = ['p9hjnm', 'p9hjnm-2', 'pitfalls', 'p9hjn', 'kilde-2'];
    expect(ids.filter((id) => paragraphIdPattern.test(id))).toEqual(['p9hjnm', 'p9hjnm-2']);
  });
});

it('thousands of paragraphs alike take no time', () => {
  const nameNext = nameParagraphs();
  const ids = Array.from({ length: 50_000 }, () => nameNext(river));
  expect(ids.at(-1)).toBe(`${ids[0]}-50000`);
});
